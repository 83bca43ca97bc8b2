/** Passwords that the directory of the organisation keeps. */
package vn.kehoach.security.ldap;
