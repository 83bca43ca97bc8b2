/** What the lead office decides on the event later: its date, an alternative. */
@org.springframework.modulith.NamedInterface("decision")
@vn.kehoach.shared.Room(arrows = {"content.event", "event", "people", "state"})
package vn.kehoach.plan.decision;
