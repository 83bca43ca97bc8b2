/** Duties: progress, result, acceptance. */
@org.springframework.modulith.NamedInterface("duty")
@vn.kehoach.shared.Room(arrows = {"deadline", "report", "work"})
package vn.kehoach.assignment.duty;
