/** Deadlines that change: extensions, and those that hang on an event or on a day that becomes known later. */
@org.springframework.modulith.NamedInterface("deadline")
@vn.kehoach.shared.Room(arrows = {"obligation", "work"})
package vn.kehoach.assignment.deadline;
