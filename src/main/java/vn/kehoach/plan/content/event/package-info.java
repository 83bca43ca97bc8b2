/** What the content says of the event: when, where, the agenda, who takes part, the alternatives. */
@org.springframework.modulith.NamedInterface("content")
@org.jspecify.annotations.NullMarked
@vn.kehoach.shared.Room(arrows = "content.line")
package vn.kehoach.plan.content.event;
