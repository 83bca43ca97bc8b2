package vn.kehoach.assignment;

/** Reads where a report stands, in one query: thousands of units report on the same day. */
interface ReportStandings {

    ReportStanding of(AssignmentId id);
}
