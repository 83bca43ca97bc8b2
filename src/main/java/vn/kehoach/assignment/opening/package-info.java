/** Gives the work of an issued plan out to its units and sets their processes going. */
@org.springframework.modulith.NamedInterface("opening")
@vn.kehoach.shared.Room(arrows = {"deadline", "obligation", "work"})
package vn.kehoach.assignment.opening;
