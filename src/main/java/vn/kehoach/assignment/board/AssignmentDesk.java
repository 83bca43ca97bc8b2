package vn.kehoach.assignment.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.VietnamTime;

/** What one person may see and touch of assignments. What they may not see does not exist for them. */
@Service
@Transactional(readOnly = true)
public class AssignmentDesk {

    private final DeadlineBoard board;
    private final AssignmentFile file;
    private final AttachmentService attachments;
    private final DispatchService dispatch;
    private final WorkService work;
    private final OpenPlan plans;
    private final Organisation organisation;

    AssignmentDesk(
            DeadlineBoard board,
            AssignmentFile file,
            AttachmentService attachments,
            DispatchService dispatch,
            WorkService work,
            OpenPlan plans,
            Organisation organisation) {
        this.board = board;
        this.file = file;
        this.attachments = attachments;
        this.dispatch = dispatch;
        this.work = work;
        this.plans = plans;
        this.organisation = organisation;
    }

    /** Why and until when the last version was given back. */
    public record Returned(String reason, String newDueAt, String by, String at) {}

    /**
     * An assignment with all that was written about it.
     *
     * @param returned null where the last version was not given back
     * @param drafts uploads that wait to be handed in, of these only what the reader may open
     * @param extension the last request, null where there is none
     * @param template what the report must have, null where it is free
     * @param receivedAt when the unit confirmed that the plan was received, null where it has not
     */
    public record Sheet(
            @JsonUnwrapped DeadlineRow row,
            List<AssignmentFile.SubmissionRow> submissions,
            Returned returned,
            AssignmentFile.ExtensionRow extension,
            List<AssignmentFile.MoveRow> moves,
            List<AssignmentFile.FileRow> drafts,
            String receivedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) ReportTemplate template) {

        /** The files of the version that was given back; none where none was. */
        public List<AssignmentFile.FileRow> givenBack() {
            return returned == null
                    ? List.of()
                    : submissions.get(submissions.size() - 1).content().attachments();
        }
    }

    /** The assignment, for somebody who may see it. */
    public Sheet sheet(AssignmentId id, Caller caller) {
        DeadlineRow row = board.row(id, caller).orElseThrow(AssignmentId::notFound);
        return sheet(id, row, drafts(id, row.unit(), caller));
    }

    /** The assignment, for whoever was sent a key to it; uploads that wait are asked for by that key. */
    public Sheet sheet(AssignmentId id) {
        return sheet(id, board.row(id).orElseThrow(AssignmentId::notFound), List.of());
    }

    private Sheet sheet(AssignmentId id, DeadlineRow row, List<AssignmentFile.FileRow> drafts) {
        List<AssignmentFile.SubmissionRow> submissions = file.submissions(List.of(id.value()));
        return new Sheet(
                row,
                submissions,
                returned(submissions).orElse(null),
                file.extensions(id).stream().findFirst().orElse(null),
                file.moves(id),
                drafts,
                dispatch.receivedAt(PlanId.of(row.planId()), row.unit())
                        .map(VietnamTime::iso)
                        .orElse(null),
                file.template(id).orElse(null));
    }

    private static Optional<Returned> returned(List<AssignmentFile.SubmissionRow> submissions) {
        return submissions.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.content().decision() == ReviewDecision.RETURN)
                .map(last ->
                        new Returned(last.decisionReason(), last.newDueAt(), last.reviewedBy(), last.reviewedAt()));
    }

    /**
     * Until something is handed in it is nobody's but the unit's: its people list and open it, those of the office that does
     * its staff work, and whoever uploaded it in the place of the unit.
     */
    private List<AssignmentFile.FileRow> drafts(AssignmentId id, String unit, Caller caller) {
        return attachments.of(id.value()).stream()
                .filter(each -> each.submission() == null && opens(each, unit, caller))
                .map(AssignmentFile.FileRow::of)
                .toList();
    }

    private boolean opens(AttachmentView draft, String unit, Caller caller) {
        return caller.units().contains(unit)
                || caller.units().contains(organisation.deskOf(unit))
                || caller.userId().equals(draft.uploadedBy());
    }

    /** Lets only people of the unit through that owes the work. */
    public void requireOwner(AssignmentId id, Caller caller) {
        if (!caller.units().contains(work.view(id).unit())) {
            throw AssignmentId.notFound();
        }
    }

    /** Lets only people of the unit through that can still hand something in. */
    public void requireToHandIn(AssignmentId id, Caller caller) {
        requireOwner(id, caller);
        plans.require(id);
    }

    /** The file, for somebody who may see its assignment and, while it is not handed in, what the unit keeps there. */
    public AttachmentView readable(UUID attachment, Caller caller) {
        AttachmentView found = attachments.find(attachment).orElseThrow(AssignmentId::notFound);
        DeadlineRow row =
                board.row(new AssignmentId(found.assignment()), caller).orElseThrow(AssignmentId::notFound);
        if (found.submission() == null && !opens(found, row.unit(), caller)) {
            throw AssignmentId.notFound();
        }
        return found;
    }

    /** The plan under which the work is owed. */
    public PlanId planOf(AssignmentId id) {
        return work.view(id).plan();
    }

    /** Somebody of the unit confirms that the plan was received. */
    @Transactional
    public void confirmReceipt(AssignmentId id, Caller caller) {
        requireOwner(id, caller);
        dispatch.confirmReceipt(work.view(id).plan(), caller.units(), caller.userId());
    }
}
