/** Reports of units: what is handed in, reviewed and returned, and the collection that they belong to. */
@org.springframework.modulith.NamedInterface("report")
@vn.kehoach.shared.Room(arrows = {"deadline", "obligation", "work"})
package vn.kehoach.assignment.report;
