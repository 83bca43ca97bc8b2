/** One piece of work of one unit: what it owes by when, the obligation that it comes from, its states and its rounds. */
@org.springframework.modulith.NamedInterface("work")
@vn.kehoach.shared.Room
package vn.kehoach.assignment.work;
