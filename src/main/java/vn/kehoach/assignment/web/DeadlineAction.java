package vn.kehoach.assignment.web;

/** What the office may do to several pieces of work at once. */
enum DeadlineAction {
    /** Remind of them. */
    REMIND
}
