package vn.kehoach.assignment.event;

import java.time.Clock;
import vn.kehoach.assignment.deadline.AnchorDays;
import vn.kehoach.assignment.deadline.ExtensionRequests;
import vn.kehoach.assignment.deadline.HangingDeadlines;
import vn.kehoach.assignment.deadline.RelativeDue;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.dispatch.ReachedPeople;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class EventParts {

    private EventParts() {}

    public static EventAudience eventAudience(
            ReachedPeople reached,
            IssuingOffices offices,
            PlanService plans,
            Addressees addressees,
            Organisation organisation,
            Assignments assignments) {
        return new EventAudience(reached, offices, plans, addressees, organisation, assignments);
    }

    private static EventNotices notices(EventAudience audience, Organisation organisation, Outbox outbox, Clock clock) {
        return new EventNotices(audience, organisation, outbox, clock);
    }

    public static EventService eventService(
            PlanEvents events,
            PlanService plans,
            HangingDeadlines deadlines,
            EventAudience audience,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        return new EventService(events, plans, deadlines, notices(audience, organisation, outbox, clock));
    }

    public static AnchorService anchorService(
            PlanEvents events,
            PlanReaders readers,
            PlanService plans,
            AnchorDays days,
            HangingDeadlines deadlines,
            EventAudience audience,
            Organisation organisation,
            Outbox outbox,
            AuditTrail trail,
            Clock clock) {
        return new AnchorService(
                events, readers, plans, days, deadlines, notices(audience, organisation, outbox, clock), trail, clock);
    }

    public static AlternativeService alternativeService(
            PlanEvents events,
            PlanService plans,
            Assignments assignments,
            ObligationRows obligations,
            ExtensionRequests extensions,
            RelativeDue relatives,
            AlternativePolicy policy,
            AssignmentWorkflow workflow,
            EventAudience audience,
            Organisation organisation,
            Outbox outbox,
            Clock clock) {
        return new AlternativeService(
                events,
                plans,
                assignments,
                obligations,
                extensions,
                relatives,
                policy,
                workflow,
                notices(audience, organisation, outbox, clock),
                clock);
    }

    public static AttendanceWork attendanceWork(Assignments assignments, AssignmentWorkflow workflow, Clock clock) {
        return new AttendanceWork(assignments, workflow, clock);
    }
}
