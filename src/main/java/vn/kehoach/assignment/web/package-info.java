/** Assignments over HTTP: the board, reminders, moves of events, the end of plans. */
@vn.kehoach.shared.Room(
        arrows = {"behalf", "board", "closing", "deadline", "event", "explanation", "reminding", "report", "work"})
package vn.kehoach.assignment.web;
