package vn.kehoach.assignment.report;

import vn.kehoach.assignment.work.AssignmentId;

/** Reads where a report stands, in one query: thousands of units report on the same day. */
interface ReportStandings {

    ReportStanding of(AssignmentId id);
}
