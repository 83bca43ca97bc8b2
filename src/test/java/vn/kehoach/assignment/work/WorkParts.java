package vn.kehoach.assignment.work;

import java.time.Clock;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.decision.PlanEvents;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class WorkParts {

    private WorkParts() {}

    public static AssignmentNotices assignmentNotices(
            Organisation organisation, Outbox outbox, LinkedUnits linked, Clock clock) {
        return new AssignmentNotices(organisation, outbox, linked, clock);
    }

    public static StillOwed stillOwed(ObligationRows obligations, PlanEvents events) {
        return new StillOwed(obligations, events);
    }
}
