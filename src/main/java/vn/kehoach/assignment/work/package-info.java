/** One piece of work of one unit: who owes it by when, how far it is, and the collection that it belongs to. */
@org.springframework.modulith.NamedInterface("work")
@vn.kehoach.shared.Room(arrows = "obligation")
package vn.kehoach.assignment.work;
