package vn.kehoach.assignment.report;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.ExtensionRequests;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.GivenBack;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.StillOwed;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Takes the reports of units and gives them back for supplement. */
@Service
@Transactional
public class ReportService {

    private final Assignments assignments;
    private final Submissions submissions;
    private final ReportStandings standings;
    private final ExtensionRequests extensions;
    private final DeadlineMoves moves;
    private final ReportRules rules;
    private final StillOwed stillOwed;
    private final OpenPlan plans;
    private final AttachmentService attachments;
    private final AssignmentNotices notices;
    private final AssignmentWorkflow workflow;
    private final Clock clock;

    ReportService(
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
        this.assignments = assignments;
        this.submissions = submissions;
        this.standings = standings;
        this.extensions = extensions;
        this.moves = moves;
        this.rules = rules;
        this.stillOwed = stillOwed;
        this.plans = plans;
        this.attachments = attachments;
        this.notices = notices;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Takes a report in the transaction of the click; what comes late or after the close is taken and marked. */
    public void hand(AssignmentId id, ReportEntry entry, String by) {
        plans.hold(id);
        Assignment assignment = assignments.get(id);
        assignment.requireOwed();
        ReportStanding standing = standings.of(id);
        ReportEntry taken = rules.check(standing, entry);
        Instant now = clock.instant();
        Submission submission = submissions.saveAndFlush(Submission.of(id, standing.nextVersion(), taken, by, now)
                .marked(assignment.late(now), standing.collectionClosed()));
        attach(submission, entry, id);
        assignment.handIn(now, by);
        if (standing.extensionPending()) {
            lapseExtension(id, now);
        }
        receipt(assignment, submission, by, now);
    }

    private void attach(Submission submission, ReportEntry entry, AssignmentId id) {
        if (!entry.attachmentIds().isEmpty()) {
            attachments.handIn(id.value(), submission.id(), entry.attachmentIds());
        }
    }

    private void lapseExtension(AssignmentId id, Instant now) {
        extensions.pendingOf(id).ifPresent(pending -> {
            pending.lapse(now);
            workflow.extensionLapsed(id);
        });
    }

    private void receipt(Assignment assignment, Submission submission, String by, Instant now) {
        AssignmentView report = assignment.view();
        notices.toPerson(
                by,
                report,
                MailKind.RECEIPT,
                "RECEIPT|" + submission.id(),
                MailText.of(
                        "report-received",
                        Map.of(
                                "plan", report.planLabel(),
                                "what", report.what(),
                                "unit", notices.nameOf(report.unit()),
                                "at", VietnamTime.words(now),
                                "late", assignment.cameLate())));
    }

    /**
     * Records what the office decided on the last version.
     *
     * @return whether it is accepted; otherwise it is given back with a reason and a new date
     */
    public boolean review(AssignmentId id, Review review, String by) {
        if (review.accepted()) {
            assignments.get(id).requireHandedIn();
            lastOf(id).accept(by, clock.instant());
        } else {
            giveBack(id, review.reason(), review.requireNewDue(), by);
        }
        return review.accepted();
    }

    private void giveBack(AssignmentId id, String reason, Instant newDue, String by) {
        plans.hold(id);
        Assignment assignment = assignments.get(id);
        Instant now = clock.instant();
        stillOwed.require(assignment);
        assignment.reopen();
        moves.save(assignment.moveTo(newDue, now, reason, by));
        Submission last = lastOf(id);
        last.giveBack(reason, newDue, by, now);
        AssignmentView report = assignment.view();
        notices.givenBack(
                new GivenBack(report, last.id(), reason, Optional.of(newDue)),
                MailText.of(
                        "report-returned",
                        Map.of(
                                "plan", report.planLabel(),
                                "what", report.what(),
                                "until", VietnamTime.words(newDue),
                                "reason", reason)));
    }

    private Submission lastOf(AssignmentId id) {
        return submissions
                .findFirstByAssignmentIdOrderByNumberDesc(id.value())
                .orElseThrow(() -> Refused.conflict("Đơn vị chưa nộp báo cáo"));
    }
}
