package vn.kehoach.assignment.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.ExtensionService;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.assignment.report.ReportEntry;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.Review;
import vn.kehoach.assignment.report.Submission;
import vn.kehoach.assignment.report.Submissions;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.GivenBack;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.StillOwed;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Carrying out duties and accepting them. */
@Service
@Transactional
public class DutyService {

    private final Assignments assignments;
    private final Submissions submissions;
    private final DeadlineMoves moves;
    private final ExtensionService extensions;
    private final StillOwed stillOwed;
    private final OpenPlan plans;
    private final AttachmentService attachments;
    private final AssignmentNotices notices;
    private final Organisation organisation;
    private final Clock clock;

    DutyService(
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
        this.assignments = assignments;
        this.submissions = submissions;
        this.moves = moves;
        this.extensions = extensions;
        this.stillOwed = stillOwed;
        this.plans = plans;
        this.attachments = attachments;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Records how far a duty is; each entry is kept.
     *
     * @param percent 0 to 100
     * @param done whether it is carried out
     */
    public void record(AssignmentId id, DutyEntry entry, String by) {
        plans.hold(id);
        Assignment assignment = assignments.get(id);
        Instant now = clock.instant();
        if (entry.isEmpty()) {
            throw Refused.invalid("result", "Kết quả", "chưa ghi gì: hãy ghi kết quả, tiến độ hoặc đính kèm tệp");
        }
        requireNumber(assignment.quota(), entry);
        assignment.progressTo(entry.progress(), entry.result());
        ReportEntry kept = new ReportEntry(
                entry.result(),
                false,
                "{\"progress\":" + entry.progress() + "}",
                ReportFacts.NONE.with(ReportFields.COUNT, entry.count().map(Integer::longValue)),
                entry.attachmentIds());
        int number = submissions.countByAssignmentId(id.value()) + 1;
        Submission submission = submissions.saveAndFlush(
                Submission.of(id, number, kept, by, now).marked(assignment.late(now), false));
        if (!entry.attachmentIds().isEmpty()) {
            attachments.handIn(id.value(), submission.id(), entry.attachmentIds());
        }
        if (entry.done()) {
            assignment.handIn(now, by);
            extensions.lapse(id);
        }
    }

    /**
     * Whoever is done and says how many has as many as the plan asks for; on the way there every number is taken. Where no
     * number is said, the office that accepts the work judges by its result.
     */
    private static void requireNumber(Quota quota, DutyEntry entry) {
        if (entry.done() && entry.count().isPresent()) {
            quota.refusal("count", ReportFields.COUNT.label(), entry.count().get())
                    .ifPresent(error -> {
                        throw Refused.invalid(List.of(error));
                    });
        }
    }

    /** Whether somebody else than the performer is to accept the work: not where the accepting office did it, or its body. */
    @Transactional(readOnly = true)
    public boolean acceptanceNeeded(AssignmentId id) {
        Assignment duty = assignments.get(id);
        return !duty.byOfficeItself()
                && !organisation.deskOf(duty.view().unit()).equals(duty.view().office());
    }

    /**
     * Records what the office decided on the work.
     *
     * @return whether it is accepted; otherwise it is owed again, by the same deadline or by a later one
     */
    public boolean review(AssignmentId id, Review review, String by) {
        if (review.accepted()) {
            assignments.get(id).requireHandedIn();
            lastOf(id).accept(by, clock.instant());
        } else {
            giveBack(id, review, by);
        }
        return review.accepted();
    }

    private void giveBack(AssignmentId id, Review review, String by) {
        plans.hold(id);
        Assignment assignment = assignments.get(id);
        Instant now = clock.instant();
        Submission last = lastOf(id);
        stillOwed.require(assignment);
        assignment.reopen();
        review.newDue().ifPresent(newDue -> moves.save(assignment.moveTo(newDue, now, review.reason(), by)));
        last.giveBack(review.reason(), review.newDue().orElse(null), by, now);
        AssignmentView duty = assignment.view();
        notices.givenBack(
                new GivenBack(duty, last.id(), review.reason(), review.newDue()),
                MailText.of(
                        "duty-returned",
                        Map.of(
                                "plan", duty.planLabel(),
                                "what", duty.what(),
                                "until", review.newDue().map(VietnamTime::words).orElse(""),
                                "reason", review.reason())));
    }

    private Submission lastOf(AssignmentId id) {
        return submissions
                .findFirstByAssignmentIdOrderByNumberDesc(id.value())
                .orElseThrow(() -> Refused.conflict("Công việc chưa có kết quả"));
    }
}
