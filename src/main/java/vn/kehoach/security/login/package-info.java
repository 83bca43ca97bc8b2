/** Logging in and out: passwords, slowed where they are wrong, and the sessions of the web apps. */
@vn.kehoach.shared.Room(arrows = {"account", "refusal", "routes"})
package vn.kehoach.security.login;
