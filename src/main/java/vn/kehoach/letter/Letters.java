package vn.kehoach.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.attendance.AttendanceService;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.ReportPapers;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Changed;
import vn.kehoach.shared.Refused;

/** Makes letters from what is known of a plan, and keeps those that the office has made. */
@Service
public class Letters {

    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final PlanEvents events;
    private final OpinionTable opinions;
    private final DeadlineBoard board;
    private final AttendanceService attendance;
    private final ReportPapers papers;
    private final KeptLetters kept;
    private final AuditTrail trail;
    private final TransactionTemplate keeping;
    private final Clock clock;

    Letters(
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            PlanEvents events,
            OpinionTable opinions,
            DeadlineBoard board,
            AttendanceService attendance,
            ReportPapers papers,
            KeptLetters kept,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.events = events;
        this.opinions = opinions;
        this.board = board;
        this.attendance = attendance;
        this.papers = papers;
        this.kept = kept;
        this.trail = trail;
        this.keeping = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The table of opinions as it stands, for those who make the plan. */
    public Paper opinions(PlanId id, Caller caller) {
        readers.requireInside(id, caller);
        return paper(id, LetterKind.OPINIONS, caller);
    }

    /** A paper as a file; no connection of the database is held while it is written. */
    public byte[] file(Paper paper, DocumentType type) {
        return papers.file(paper, type);
    }

    /** Whether the caller writes letters for that plan. */
    public boolean mayWrite(PlanId id, Caller caller) {
        return offices.have(plans.view(id), caller);
    }

    /** The letters that were made, newest first. */
    public List<KeptLetters.Line> of(PlanId id, Caller caller) {
        requireMayWrite(id, caller);
        return kept.of(id);
    }

    /**
     * Makes a letter, as Word and as PDF, and keeps it with the plan.
     *
     * @throws Refused where there is nothing to say
     */
    public void write(PlanId id, LetterKind kind, Caller caller) {
        requireMayWrite(id, caller);
        Paper paper = paper(id, kind, caller);
        byte[] word = papers.file(paper, DocumentType.DOCX);
        byte[] pdf = papers.file(paper, DocumentType.PDF);
        keeping.executeWithoutResult(status -> {
            int number = kept.last(id) + 1;
            String name = kind.key() + "-" + number;
            int rows = kept.keep(id, new KeptLetters.File(number, DocumentType.DOCX, name, word), kind, caller.userId())
                    + kept.keep(id, new KeptLetters.File(number, DocumentType.PDF, name, pdf), kind, caller.userId());
            Changed.one(rows - 1, "Vừa có thư khác được lập cùng lúc; hãy bấm lại");
            trail.record(AuditEntry.of("letter-written", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("letter", kind.label())
                    .with("number", number));
        });
    }

    /** One letter that was made. */
    public KeptLetters.File kept(PlanId id, int number, DocumentType type, Caller caller) {
        requireMayWrite(id, caller);
        return kept.file(id, number, type)
                .orElseThrow(() -> Refused.notFound("Kế hoạch này không có thư số " + number));
    }

    private void requireMayWrite(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        if (!mayWrite(id, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành lập và xem thư, biên bản của kế hoạch");
        }
    }

    private Paper paper(PlanId id, LetterKind kind, Caller caller) {
        PlanView plan = plans.view(id);
        Instant at = clock.instant();
        Said said = said(plan, kind, caller, at);
        return papers.letter(
                id,
                new ReportPapers.Letter(kind.heading(), kind.code(), said.title(), said.body(), said.recipients(), at));
    }

    private Said said(PlanView plan, LetterKind kind, Caller caller, Instant at) {
        PlanId id = plan.id();
        String named = Optional.of(plan.title())
                .map(title -> plan.number()
                        .map(number -> "Kế hoạch số " + number + " (" + title + ")")
                        .orElse("kế hoạch “" + title + "”"))
                .orElseThrow();
        return switch (kind) {
            case OPINIONS -> OpinionLetter.of(opinions.of(id), named);
            case URGING -> UrgingLetter.of(late(id, caller), named, at);
            case ROLL -> RollLetter.of(attendance.roll(id, caller), occasion(id), named);
            case INVITATION ->
                InvitationLetter.of(
                        attendance.roll(id, caller),
                        occasion(id),
                        plans.content(id).typed().happening().agenda(),
                        named);
        };
    }

    private Occasion occasion(PlanId id) {
        return Occasion.of(events.view(id).line());
    }

    private List<DeadlineRow> late(PlanId id, Caller caller) {
        List<DeadlineRow> late = new ArrayList<>();
        board.each(
                DeadlineFilter.of(id.toString(), "", AssignmentState.OVERDUE.name(), ""),
                caller,
                row -> Optional.of(row).filter(each -> each.dueAt() != null).ifPresent(late::add));
        return late;
    }
}
