/** What people look at: the deadlines with their states, one piece of work with its files, what each body owes. */
@org.springframework.modulith.NamedInterface("board")
@vn.kehoach.shared.Room(arrows = {"deadline", "obligation", "report", "work"})
package vn.kehoach.assignment.board;
