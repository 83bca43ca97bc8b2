package vn.kehoach.assignment.rounds;

import java.time.Clock;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.assignment.obligation.WorkRounds;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.audit.AuditTrail;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class RoundsParts {

    private RoundsParts() {}

    public static RoundService roundService(
            WorkRounds rounds,
            RoundTable table,
            Assignments assignments,
            ReportRequests requests,
            AssignmentNotices notices,
            AssignmentWorkflow workflow,
            AuditTrail trail,
            Clock clock) {
        return new RoundService(rounds, table, assignments, requests, notices, workflow, trail, clock);
    }
}
