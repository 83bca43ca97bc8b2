/** The end of a plan: what is still open, who ends it and why. */
@org.springframework.modulith.NamedInterface("closing")
@vn.kehoach.shared.Room(arrows = {"obligation", "work"})
package vn.kehoach.assignment.closing;
