package vn.kehoach.assignment.duty;

import java.time.Clock;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.report.Submissions;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.StillOwed;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.organisation.directory.Organisation;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class DutyParts {

    private DutyParts() {}

    public static DutyService dutyService(
            Assignments assignments,
            Submissions submissions,
            DeadlineMoves moves,
            ExtensionService extensions,
            StillOwed stillOwed,
            OpenPlan plans,
            AttachmentService attachments,
            AssignmentNotices notices,
            Organisation organisation,
            Clock clock) {
        return new DutyService(
                assignments,
                submissions,
                moves,
                extensions,
                stillOwed,
                plans,
                attachments,
                notices,
                organisation,
                clock);
    }
}
