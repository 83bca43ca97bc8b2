/** What becomes of work when the event of a plan moves, changes its alternative, or has been attended. */
@org.springframework.modulith.NamedInterface("event")
@vn.kehoach.shared.Room(arrows = {"deadline", "obligation", "work"})
package vn.kehoach.assignment.event;
