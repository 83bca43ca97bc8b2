/** One plan: who leads it, its state, its number, the versions of its content. */
@org.springframework.modulith.NamedInterface("state")
@vn.kehoach.shared.Room(arrows = {"content", "content.due", "content.duty", "content.frame", "event", "types"})
package vn.kehoach.plan.state;
