/** The end of a plan before its time: a draft is deleted, a plan is cancelled, a signed document is recalled. */
@org.springframework.modulith.NamedInterface("stop")
@vn.kehoach.shared.Room(arrows = {"content.frame", "drafting", "people", "state"})
package vn.kehoach.plan.stop;
