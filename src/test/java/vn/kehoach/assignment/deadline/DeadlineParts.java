package vn.kehoach.assignment.deadline;

import java.time.Clock;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.calendar.WorkingCalendar;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class DeadlineParts {

    private DeadlineParts() {}

    public static ExtensionService extensionService(
            Assignments assignments,
            ExtensionRequests requests,
            DeadlineMoves moves,
            ExtensionDeciders deciders,
            AssignmentNotices notices,
            AssignmentWorkflow workflow,
            Clock clock) {
        return new ExtensionService(assignments, requests, moves, deciders, notices, workflow, clock);
    }

    public static HangingDeadlines hangingDeadlines(
            Assignments assignments,
            ObligationRows obligations,
            ReportRequests requests,
            DeadlineMoves moves,
            RelativeDue relatives,
            AssignmentWorkflow workflow,
            Clock clock) {
        return new HangingDeadlines(assignments, obligations, requests, moves, relatives, workflow, clock);
    }

    public static RelativeDue relativeDue(WorkingCalendar calendar) {
        return new RelativeDue(calendar);
    }
}
