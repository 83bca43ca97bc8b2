/** The register of units over HTTP. */
@vn.kehoach.shared.Room(arrows = {"account", "directory", "register"})
package vn.kehoach.organisation.web;
