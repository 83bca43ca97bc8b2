/** Duties: progress, result, acceptance. */
@org.springframework.modulith.NamedInterface("duty")
@vn.kehoach.shared.Room(arrows = {"deadline", "obligation", "report", "work"})
package vn.kehoach.assignment.duty;
