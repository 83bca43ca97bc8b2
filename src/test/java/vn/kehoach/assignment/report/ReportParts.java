package vn.kehoach.assignment.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import vn.kehoach.assignment.deadline.ExtensionRequests;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.StillOwed;
import vn.kehoach.attachment.AttachmentService;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class ReportParts {

    private ReportParts() {}

    public static ReportService reportService(
            Assignments assignments,
            Submissions submissions,
            ReportStandings standings,
            ExtensionRequests extensions,
            DeadlineMoves moves,
            ReportRules rules,
            StillOwed stillOwed,
            OpenPlan plans,
            AttachmentService attachments,
            AssignmentNotices notices,
            AssignmentWorkflow workflow,
            Clock clock) {
        return new ReportService(
                assignments,
                submissions,
                standings,
                extensions,
                moves,
                rules,
                stillOwed,
                plans,
                attachments,
                notices,
                workflow,
                clock);
    }

    public static ReportRules reportRules(ObjectMapper json) {
        return new ReportRules(json);
    }
}
