/** One slip that is found in a plan, where it stands, and what was said to it. */
@org.springframework.modulith.NamedInterface("finding")
@vn.kehoach.shared.Room(
        arrows = {"content", "content.due", "content.duty", "content.event", "content.frame", "content.line", "state"})
package vn.kehoach.plan.finding;
