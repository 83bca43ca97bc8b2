/** The event of a plan as its content has it and as a decision leaves it. */
@org.springframework.modulith.NamedInterface("event")
@vn.kehoach.shared.Room(arrows = {"content", "content.due", "content.duty", "content.event"})
package vn.kehoach.plan.event;
