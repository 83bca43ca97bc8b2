package vn.kehoach.assignment.explanation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Asks units why something is late, and takes their answers; each request is answered once. */
@Service
@Transactional
public class ExplanationService {

    private static final FieldWords REASON = new FieldWords("reason", "Lý do yêu cầu", 2_000);
    private static final FieldWords ANSWER = new FieldWords("answer", "Lời giải trình", 20_000);
    private static final String MISSING = "chưa ghi";
    private static final int MOST = 500;
    private static final int LISTED = 20;
    private static final Duration LATEST = Duration.ofDays(366);

    private final ExplanationRows rows;
    private final ExplanationNotices notices;
    private final DeadlineBoard board;
    private final OpenPlan open;
    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final AuditTrail trail;
    private final Clock clock;

    ExplanationService(
            ExplanationRows rows,
            ExplanationNotices notices,
            DeadlineBoard board,
            OpenPlan open,
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            AuditTrail trail,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.board = board;
        this.open = open;
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.trail = trail;
        this.clock = clock;
    }

    /** What an office asks. */
    public record Question(String reason, Optional<Instant> by) {}

    /** Whether the caller asks for explanations in that plan: staff of an office that issues it, administrators. */
    @Transactional(readOnly = true)
    public boolean mayAsk(PlanId plan, Caller caller) {
        return offices.haveStaff(plans.view(plan), caller);
    }

    /** The requests that the caller may see, open ones first: an office all, a unit its own. */
    @Transactional(readOnly = true)
    public List<Explanation> of(PlanId plan, Caller caller) {
        readers.requireRead(plan, caller);
        return rows.of(plan, mayAsk(plan, caller), caller.units(), MOST);
    }

    /** What is late in the plan and not asked about at this moment, as far as the caller may ask. */
    @Transactional(readOnly = true)
    public List<DeadlineRow> askable(PlanId plan, Caller caller) {
        if (!mayAsk(plan, caller)) {
            return List.of();
        }
        Set<AssignmentId> asked = of(plan, caller).stream()
                .filter(each -> each.answer().isEmpty())
                .map(Explanation::work)
                .collect(Collectors.toSet());
        return Stream.of(AssignmentState.OVERDUE, AssignmentState.DONE_LATE, AssignmentState.NOT_DONE)
                .flatMap(state -> board
                        .find(
                                DeadlineFilter.of(plan.toString(), "", state.name(), ""),
                                new PageRequest(0, MOST),
                                caller)
                        .items()
                        .stream())
                .filter(row -> row.lateDays() > 0 && !asked.contains(AssignmentId.of(row.id())))
                .toList();
    }

    /** The request for that work that waits for its answer. */
    @Transactional(readOnly = true)
    public Optional<Explanation> open(AssignmentId work) {
        return rows.open(work);
    }

    /** What the units of the caller are still asked about, first what is to be answered first. */
    @Transactional(readOnly = true)
    public List<Explanation> waitingFor(Caller caller) {
        return rows.open(caller.units(), LISTED);
    }

    /**
     * Asks the units of these pieces of work; one that was asked already and has not answered is not asked again.
     *
     * @return what was asked about
     * @throws Refused naming the field, and where nothing is left to ask
     */
    public List<AssignmentId> ask(PlanId plan, Collection<AssignmentId> works, Question question, Caller caller) {
        readers.requireRead(plan, caller);
        if (!mayAsk(plan, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan ban hành yêu cầu giải trình");
        }
        String reason = REASON.needed(question.reason(), MISSING);
        Instant by = sound(question.by());
        if (works.isEmpty()) {
            throw Refused.invalid("muc", "Việc chậm", "chưa chọn việc nào");
        }
        List<AssignmentId> asked = new ArrayList<>();
        for (AssignmentId work : works.stream().distinct().limit(MOST).toList()) {
            DeadlineRow row = board.row(work, caller)
                    .filter(found -> found.planId().equals(plan.toString()))
                    .orElseThrow(AssignmentId::notFound);
            open.require(work);
            if (ask(plan, row, reason, by, caller)) {
                asked.add(work);
            }
        }
        if (asked.isEmpty()) {
            throw Refused.conflict("Các việc đã chọn đang có yêu cầu giải trình chờ trả lời");
        }
        return List.copyOf(asked);
    }

    private boolean ask(PlanId plan, DeadlineRow row, String reason, Instant by, Caller caller) {
        if (row.lateDays() <= 0) {
            throw Refused.invalid("muc", "Việc chậm", "“" + row.what() + "” của " + row.unitName() + " không chậm");
        }
        Explanation asked = new Explanation(
                UUID.randomUUID(),
                AssignmentId.of(row.id()),
                plan,
                row.unit(),
                row.unitName(),
                row.what(),
                reason,
                by,
                clock.instant(),
                Optional.empty());
        boolean isNew = rows.ask(asked, caller.userId()) == 1;
        if (isNew) {
            notices.asked(asked);
            trail.record(
                    entry("explanation-asked", asked).with("reason", reason).with("answerBy", VietnamTime.moment(by)));
        }
        return isNew;
    }

    private Instant sound(Optional<Instant> by) {
        Instant end = by.orElseThrow(() -> Refused.invalid("by", "Hạn trả lời", MISSING));
        Instant now = clock.instant();
        if (!end.isAfter(now) || end.isAfter(now.plus(LATEST))) {
            throw Refused.invalid("by", "Hạn trả lời", "phải sau lúc này và trong vòng một năm");
        }
        return end;
    }

    /** Somebody of the unit answers. */
    public void answer(PlanId plan, UUID id, String words, Caller caller) {
        readers.requireRead(plan, caller);
        Explanation asked = rows.find(id)
                .filter(found -> found.plan().equals(plan) && caller.units().contains(found.unit()))
                .orElseThrow(() -> Refused.notFound("Không có yêu cầu giải trình này"));
        answer(asked, words, caller.userId());
    }

    /** Somebody of the unit answers what is asked about that work. */
    public void answer(AssignmentId work, String words, Caller caller) {
        board.row(work, caller)
                .filter(row -> caller.units().contains(row.unit()))
                .orElseThrow(AssignmentId::notFound);
        answer(work, words, caller.userId());
    }

    /** Whoever has a key to that work answers for its unit. */
    public void answer(AssignmentId work, String words, String by) {
        answer(rows.open(work).orElseThrow(ExplanationService::answered), words, by);
    }

    private void answer(Explanation asked, String words, String by) {
        open.require(asked.work());
        String said = ANSWER.needed(words, MISSING);
        if (rows.answer(asked.id(), said, by, clock.instant()) != 1) {
            throw answered();
        }
        notices.answered(asked);
        trail.record(entry("explanation-given", asked).with("answer", said));
    }

    private static Refused answered() {
        return Refused.conflict("Yêu cầu giải trình này đã được trả lời");
    }

    private static AuditEntry entry(String what, Explanation about) {
        return AuditEntry.of(what, "assignment", about.work().toString())
                .ofPlan(about.plan().value());
    }
}
