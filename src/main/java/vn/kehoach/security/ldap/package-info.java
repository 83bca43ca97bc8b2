/** Passwords that the directory of the organisation keeps. */
@vn.kehoach.shared.Room(arrows = "account")
package vn.kehoach.security.ldap;
