/** Who drafted a plan, who writes it, who may read it, which bodies issue it together. */
@org.springframework.modulith.NamedInterface("people")
@vn.kehoach.shared.Room(arrows = {"content.duty", "content.frame", "state"})
package vn.kehoach.plan.people;
