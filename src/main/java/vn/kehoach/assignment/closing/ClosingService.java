package vn.kehoach.assignment.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.work.OpenPlan;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/**
 * The end of a plan. It is offered when nobody owes anything any more or the last date has passed; the office may ask for it
 * before. Whoever closes a plan while something is open says why, and those concerned are told.
 */
@Service
@Transactional
public class ClosingService {

    private static final String CLOSED = "Kế hoạch đã kết thúc";
    private static final String OFFERED = "Việc “Kết thúc kế hoạch” đã có trong danh sách việc của văn phòng";

    private final PlanService plans;
    private final WorkEnd work;
    private final LeftWork open;
    private final OpenCollections collections;
    private final OpenPlan turns;
    private final EndingRules rules;
    private final EarlyEnds asked;
    private final ClosingNotices notices;
    private final ClosingWorkflow workflow;
    private final AuditTrail trail;
    private final Clock clock;

    ClosingService(
            PlanService plans,
            WorkEnd work,
            LeftWork open,
            OpenCollections collections,
            OpenPlan turns,
            EndingRules rules,
            EarlyEnds asked,
            ClosingNotices notices,
            ClosingWorkflow workflow,
            AuditTrail trail,
            Clock clock) {
        this.plans = plans;
        this.work = work;
        this.open = open;
        this.collections = collections;
        this.turns = turns;
        this.rules = rules;
        this.asked = asked;
        this.notices = notices;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /** How much is open. */
    @Transactional(readOnly = true)
    public OpenWork.Counts counts(PlanId id) {
        return open.counts(id);
    }

    /** All work of the plan under its heads. */
    @Transactional(readOnly = true)
    public WorkTally tally(PlanId id) {
        return open.tally(id, clock.instant());
    }

    /** Each piece of work that is open, for somebody of the body whose plan it is. */
    @Transactional(readOnly = true)
    public PageOf<OpenWork> openWork(PlanId id, PageRequest page, Caller caller) {
        requireLead(plans.view(id, caller), caller);
        return openWork(id, page);
    }

    /** The same for the form of the task. */
    @Transactional(readOnly = true)
    public PageOf<OpenWork> openWork(PlanId id, PageRequest page) {
        OpenWork.Counts counts = open.counts(id);
        return new PageOf<>(open.page(id, page), page.page(), page.size(), counts.unfinished() + counts.missing());
    }

    /** When the event of the plan is to take place, where it has not yet. */
    @Transactional(readOnly = true)
    public Optional<String> eventAhead(PlanId id) {
        return rules.eventAhead(id);
    }

    /** What was said when the end was asked for before its time. */
    @Transactional(readOnly = true)
    public Optional<Ending> askedFor(PlanId id) {
        return asked.of(id);
    }

    /** Whether the caller may ask for the end before its time, now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(PlanId id, Caller caller) {
        PlanView plan = plans.view(id);
        return caller.units().contains(plan.leadOffice())
                && plan.state() == PlanState.EXECUTING
                && workflow.waiting().contains(id);
    }

    /** Why the office of the plan cannot end it now, in words and with what it waits for; empty where it can, or is not that office. */
    @Transactional(readOnly = true)
    public Optional<NotYet> notYet(PlanId id, Caller caller) {
        PlanView plan = plans.view(id);
        return caller.units().contains(plan.leadOffice())
                        && plan.state() == PlanState.EXECUTING
                        && !workflow.waiting().contains(id)
                ? Optional.of(notYet(plan))
                : Optional.empty();
    }

    private NotYet notYet(PlanView plan) {
        if (plan.state() != PlanState.EXECUTING) {
            return new NotYet(
                    "Chỉ kết thúc được kế hoạch đang thực hiện; kế hoạch này ở bước “"
                            + plan.state().label() + "”",
                    List.of());
        }
        List<NotYet.OpenCollection> steps = collections.of(plan.id());
        Set<String> running =
                workflow.running(steps.stream().map(NotYet.OpenCollection::id).toList());
        List<NotYet.OpenCollection> held =
                steps.stream().filter(each -> running.contains(each.id())).toList();
        return held.isEmpty()
                ? new NotYet(OFFERED, List.of())
                : new NotYet("Kế hoạch kết thúc được khi mọi đợt thu báo cáo đã xong đến bước gửi cấp trên; còn", held);
    }

    private static void requireLead(PlanView plan, Caller caller) {
        if (!plan.isLedBy(caller)) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan chủ trì kết thúc kế hoạch");
        }
    }

    /**
     * The office wants to close the plan before its last date; it is offered the task.
     *
     * @param said as for the end itself: while something is open it says why
     */
    public void askFor(PlanId id, Ending said, Caller caller) {
        PlanView plan = plans.view(id, caller);
        if (!caller.units().contains(plan.leadOffice())) {
            throw Refused.forbidden("Chỉ văn phòng của cơ quan chủ trì kết thúc kế hoạch");
        }
        if (plan.state() != PlanState.EXECUTING || !workflow.waiting().contains(id)) {
            throw refused(notYet(plan));
        }
        if (said.reason().length() > Ending.LONGEST) {
            throw Refused.invalid("reason", "Lý do", "không quá " + Ending.LONGEST + " ký tự");
        }
        rules.require(id, unfinished(open.all(id)), said);
        if (!workflow.offer(id)) {
            throw refused(notYet(plan));
        }
        asked.keep(id, said, caller.userId(), clock.instant());
        trail.record(AuditEntry.of("end-asked-for", "plan", id.toString())
                .ofPlan(id.value())
                .with("reason", said.reason()));
    }

    private static Refused refused(NotYet why) {
        return Refused.conflict("Chưa kết thúc được", why.sentence());
    }

    /** Concludes the plan and ends what is still open. */
    public void close(PlanId id, String conclusion, Ending said) {
        turns.end(id);
        List<OpenWork> left = open.all(id);
        List<OpenWork> unfinished = unfinished(left);
        rules.require(id, unfinished, said);
        plans.close(id, conclusion);
        notices.closed(plans.view(id), said.reason(), left);
        record(id, unfinished.size(), said.reason());
        work.endAll(id, CLOSED);
    }

    private static List<OpenWork> unfinished(List<OpenWork> left) {
        return left.stream()
                .filter(each -> each.standing() != OpenWork.Standing.MISSING)
                .toList();
    }

    private void record(PlanId id, int unfinished, String reason) {
        if (unfinished > 0) {
            trail.record(AuditEntry.of("closed-with-open-work", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("count", unfinished)
                    .with("reason", reason));
        }
    }

    /** The plans that are over and whose end has not been offered yet. */
    @Transactional(readOnly = true)
    public List<PlanId> over() {
        return open.over(workflow.waiting(), clock.instant());
    }

    /** Offers the end of that plan. */
    public void offer(PlanId id) {
        workflow.offer(id);
    }

    /** When the next plan is over by its last date. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextLastDate() {
        return open.nextLastDate(workflow.waiting(), clock.instant());
    }
}
