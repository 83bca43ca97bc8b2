/** Reminders that an office sends by hand. */
@org.springframework.modulith.NamedInterface("reminding")
@vn.kehoach.shared.Room(arrows = {"board", "work"})
package vn.kehoach.assignment.reminding;
