package vn.kehoach.assignment.deadline;

import static org.springframework.util.StringUtils.uncapitalize;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentNotices;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Requests for a later deadline and their decision. */
@Service
@Transactional
public class ExtensionService {

    private final Assignments assignments;
    private final ExtensionRequests requests;
    private final DeadlineMoves moves;
    private final ExtensionDeciders deciders;
    private final AssignmentNotices notices;
    private final AssignmentWorkflow workflow;
    private final Clock clock;

    ExtensionService(
            Assignments assignments,
            ExtensionRequests requests,
            DeadlineMoves moves,
            ExtensionDeciders deciders,
            AssignmentNotices notices,
            AssignmentWorkflow workflow,
            Clock clock) {
        this.assignments = assignments;
        this.requests = requests;
        this.moves = moves;
        this.deciders = deciders;
        this.notices = notices;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** A unit asks for a later deadline of a report or a duty; whoever decides is told. */
    public void ask(AssignmentId id, Instant requestedDue, String reason, Caller caller) {
        Assignment assignment = assignments.get(id);
        AssignmentView work = assignment.view();
        if (!caller.units().contains(work.unit())) {
            throw AssignmentId.notFound();
        }
        assignment.requireExtendable();
        requireSense(assignment, requestedDue, reason);
        ExtensionRequest request =
                requests.save(ExtensionRequest.of(id, requestedDue, reason, caller.userId(), clock.instant()));
        workflow.extensionRequested(id);
        tellDeciders(
                work,
                request,
                MailText.of(
                        "extension-asked",
                        Map.of(
                                "plan", work.planLabel(),
                                "unit", notices.nameOf(work.unit()),
                                "kind", kind(assignment),
                                "what", work.what(),
                                "until", VietnamTime.words(requestedDue),
                                "reason", reason)));
    }

    private void tellDeciders(AssignmentView work, ExtensionRequest request, MailText text) {
        String key = "EXTENSION|" + request.id();
        if (deciders.office(work)) {
            notices.toUnit(work.office(), work, MailKind.EXTENSION, key, text);
        }
        deciders.leaders(work).forEach(leader -> notices.toPerson(leader.id(), work, MailKind.EXTENSION, key, text));
    }

    private static String kind(Assignment assignment) {
        return assignment.report() ? "báo cáo" : "công việc";
    }

    /** The work is done before the decision: nothing is left to decide. */
    public void lapse(AssignmentId id) {
        requests.pendingOf(id).ifPresent(pending -> {
            pending.lapse(clock.instant());
            workflow.extensionLapsed(id);
        });
    }

    private void requireSense(Assignment assignment, Instant requestedDue, String reason) {
        if (reason.isBlank()) {
            throw Refused.invalid("reason", "Lý do xin gia hạn", "phải ghi");
        }
        Instant earliest = assignment.dueAt().filter(clock.instant()::isBefore).orElseGet(clock::instant);
        if (!requestedDue.isAfter(earliest)) {
            throw Refused.invalid("requestedDueAt", "Hạn xin gia hạn", "phải sau " + VietnamTime.words(earliest));
        }
        if (requests.pendingOf(assignment.id()).isPresent()) {
            throw Refused.conflict("Đề nghị gia hạn trước đang chờ quyết định");
        }
    }

    /**
     * Decides.
     *
     * @param newDue the deadline that is granted, empty for the one that was asked for
     */
    public void decide(
            AssignmentId id, ExtensionDecision decision, Optional<Instant> newDue, String reason, String by) {
        if (decision == ExtensionDecision.GRANT) {
            grant(id, newDue, reason, by);
        } else {
            refuse(id, reason, by);
        }
    }

    /** Task, reminders and board move with the deadline. */
    private void grant(AssignmentId id, Optional<Instant> newDue, String reason, String by) {
        ExtensionRequest request = pending(id);
        Assignment assignment = assignments.get(id);
        Instant now = clock.instant();
        Instant granted = newDue.orElse(request.requestedDueAt());
        moves.save(
                assignment.extendTo(granted, now, reason.isBlank() ? "Gia hạn theo đề nghị của đơn vị" : reason, by));
        request.grant(granted, reason, by, now);
        assignment.view().owedBy().ifPresent(owed -> workflow.deadlineMoved(id, owed));
        answer(
                assignment,
                request,
                uncapitalize(ExtensionState.GRANTED.label()) + " đến " + VietnamTime.words(granted),
                reason);
    }

    private void refuse(AssignmentId id, String reason, String by) {
        ExtensionRequest request = pending(id);
        request.refuse(reason, by, clock.instant());
        answer(assignments.get(id), request, uncapitalize(ExtensionState.REFUSED.label()), reason);
    }

    private ExtensionRequest pending(AssignmentId id) {
        return requests.pendingOf(id).orElseThrow(() -> Refused.conflict("Không có đề nghị gia hạn nào đang chờ"));
    }

    private void answer(Assignment assignment, ExtensionRequest request, String outcome, String reason) {
        AssignmentView work = assignment.view();
        notices.toUnit(
                work.unit(),
                work,
                MailKind.EXTENSION,
                "EXTENSION_DECISION|" + request.id(),
                MailText.of(
                        "extension-decided",
                        Map.of(
                                "plan", work.planLabel(),
                                "kind", StringUtils.capitalize(kind(assignment)),
                                "what", work.what(),
                                "outcome", outcome,
                                "reason", reason.isBlank() ? "" : reason)));
    }
}
