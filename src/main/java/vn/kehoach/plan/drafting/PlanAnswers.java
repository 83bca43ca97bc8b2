package vn.kehoach.plan.drafting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.finding.FindingAnswers;
import vn.kehoach.plan.finding.Held;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** What those who write a plan decide about a finding that holds its signing. */
@Service
@Transactional
public class PlanAnswers {

    private static final int LONGEST = 2000;
    private static final Set<PlanState> UNSIGNED =
            EnumSet.of(PlanState.DRAFT, PlanState.CONSULTING, PlanState.REVISING, PlanState.SIGNING);

    private final PlanService plans;
    private final PlanReaders readers;
    private final PlanWriters writers;
    private final SigningHolds holds;
    private final FindingAnswers answers;
    private final AuditTrail trail;
    private final Clock clock;

    PlanAnswers(
            PlanService plans,
            PlanReaders readers,
            PlanWriters writers,
            SigningHolds holds,
            FindingAnswers answers,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.writers = writers;
        this.holds = holds;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether the caller may answer now. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(PlanId id, Caller caller) {
        return UNSIGNED.contains(plans.view(id).state()) && writers.isWriter(id, caller);
    }

    /** What holds the signing of the plan at this moment. */
    @Transactional(readOnly = true)
    public List<Finding> open(PlanId id) {
        return plans.findings(id).stream().filter(Finding::holdsUntilAnswered).toList();
    }

    /** Whose word a held signing waits for: the office, boards and the person that write the plan, by name. */
    @Transactional(readOnly = true)
    public List<String> awaited(PlanId id) {
        return writers.namesOf(id);
    }

    /** It may stay as it is, for that reason. */
    public void accept(PlanId id, String rule, String reason, Caller caller) {
        PlanView plan = requireWriter(id, caller);
        if (reason.isBlank() || reason.length() > LONGEST || reason.indexOf('\0') >= 0) {
            throw Refused.invalid("reason", "Lý do", "phải ghi, không quá " + LONGEST + " ký tự");
        }
        Held held = holds.held(plan, plans.content(id), rule)
                .orElseThrow(() -> Refused.notFound("Không còn điều này để trả lời"));
        answers.keep(
                id, rule, held.basis(), new FindingAnswers.Answer(reason.strip(), caller.userId()), clock.instant());
        trail.record(AuditEntry.of("finding-answered", "plan", id.toString())
                .ofPlan(id.value())
                .with("rule", rule)
                .with("reason", reason.strip()));
    }

    /** The document has no number and date of its own any more: it gets those of the register when it is signed. */
    public PlanView takeFromRegister(PlanId id, int version, Caller caller) {
        requireWriter(id, caller);
        return plans.save(
                id, version, plans.content(id).typed().withNumberToCome().json(), caller);
    }

    private PlanView requireWriter(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        if (!writers.isWriter(id, caller)) {
            throw Refused.forbidden("Chỉ người soạn và văn phòng của cơ quan chủ trì được trả lời");
        }
        PlanView plan = plans.view(id);
        if (!UNSIGNED.contains(plan.state())) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + plan.state().label() + "”, không còn gì để trả lời");
        }
        return plan;
    }
}
