/** The login page of our own pages. */
@vn.kehoach.shared.Room(arrows = {"login", "refusal"})
package vn.kehoach.security.web;
