/** The login page of our own pages. */
package vn.kehoach.security.web;
