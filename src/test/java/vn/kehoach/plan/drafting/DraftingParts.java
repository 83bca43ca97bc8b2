package vn.kehoach.plan.drafting;

import java.time.Clock;
import java.util.List;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.notification.notice.Addressees;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.finding.FindingAnswers;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.JointBodies;
import vn.kehoach.plan.people.PlanDrafters;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.register.RegisterNumbers;
import vn.kehoach.plan.review.KeptFindings;
import vn.kehoach.plan.review.PlanReview;
import vn.kehoach.plan.review.TextDifferences;
import vn.kehoach.plan.state.PlanVersions;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.plan.state.StateParts;

/** Makes what this room keeps to itself, for tests that need several rooms. */
public final class DraftingParts {

    private final FindingAnswers answers;
    private final RegisterNumbers numbers;
    private final OwnText own;
    private final Clock clock;
    private final SigningHolds holds;

    public DraftingParts(
            FindingAnswers answers,
            RegisterNumbers numbers,
            List<IssueRehearsal> rehearsals,
            OwnText own,
            TextDifferences differences,
            Clock clock) {
        this.own = own;
        this.answers = answers;
        this.numbers = numbers;
        this.clock = clock;
        this.holds = new SigningHolds(answers, numbers, rehearsals, own, differences, clock);
    }

    public PlanService plans(
            Plans plans,
            PlanVersions versions,
            PlanReaders readers,
            PlanDrafters drafters,
            PlanWriters writers,
            JointBodies joint,
            PlanReview review,
            KeptFindings findings,
            Organisation organisation,
            PlanWorkflow workflow) {
        return new PlanService(
                plans,
                versions,
                readers,
                drafters,
                writers,
                joint,
                review,
                findings,
                holds,
                numbers,
                organisation,
                own,
                workflow,
                clock);
    }

    public PlanAnswers answers(PlanService plans, PlanReaders readers, PlanWriters writers, AuditTrail trail) {
        return new PlanAnswers(plans, readers, writers, holds, answers, trail, clock);
    }

    public static WithdrawalService withdrawals(
            Plans plans,
            PlanReaders readers,
            PlanWriters writers,
            OpenSigning signing,
            WithdrawalWorkflow workflow,
            IssuingOffices offices,
            OfficeNotices notices,
            Organisation organisation,
            AuditTrail trail) {
        return new WithdrawalService(plans, readers, writers, signing, workflow, offices, notices, organisation, trail);
    }

    public static ShownVersions shown(Plans plans, PlanVersions versions) {
        return new ShownVersions(StateParts.versions(plans, versions));
    }

    public static OfficeNotices officeNotices(
            Addressees addressees, Organisation organisation, Outbox outbox, Clock clock) {
        return new OfficeNotices(addressees, organisation, outbox, clock);
    }
}
