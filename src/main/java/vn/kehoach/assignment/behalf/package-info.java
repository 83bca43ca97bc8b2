/** What is entered for units that have no account: by the office from paper. */
@org.springframework.modulith.NamedInterface("behalf")
@vn.kehoach.shared.Room(arrows = {"board", "explanation", "report", "work"})
package vn.kehoach.assignment.behalf;
