package vn.kehoach.assignment.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.deadline.ExtensionRequests;
import vn.kehoach.assignment.deadline.RelativeDue;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.assignment.work.AlternativeOutcome;
import vn.kehoach.assignment.work.AlternativePolicy;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.event.AlternativeNames;
import vn.kehoach.plan.event.EventView;
import vn.kehoach.plan.state.PlanId;

/**
 * Which alternative (phương án) of its event a plan follows. With the decision, in its transaction, the work of that
 * alternative is owed and that of the others no longer; what was written or done stays.
 */
@Service
@Transactional
public class AlternativeService {

    private final PlanEvents events;
    private final PlanService plans;
    private final Assignments assignments;
    private final ObligationRows obligations;
    private final ExtensionRequests extensions;
    private final RelativeDue relatives;
    private final AlternativePolicy policy;
    private final AssignmentWorkflow workflow;
    private final EventNotices notices;
    private final Clock clock;

    AlternativeService(
            PlanEvents events,
            PlanService plans,
            Assignments assignments,
            ObligationRows obligations,
            ExtensionRequests extensions,
            RelativeDue relatives,
            AlternativePolicy policy,
            AssignmentWorkflow workflow,
            EventNotices notices,
            Clock clock) {
        this.events = events;
        this.plans = plans;
        this.assignments = assignments;
        this.obligations = obligations;
        this.extensions = extensions;
        this.relatives = relatives;
        this.policy = policy;
        this.workflow = workflow;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Decides; the alternative that is in force already changes nothing.
     *
     * @param expected how many decisions on the event the caller had seen; not checked where it is empty
     */
    public void choose(PlanId id, String alternative, String reason, OptionalInt expected, Caller caller) {
        events.choose(id, alternative, reason, expected, caller).ifPresent(event -> follow(id, event));
    }

    private void follow(PlanId id, EventView event) {
        Map<UUID, ObligationRows.Rule> rules = obligations.rulesOf(id);
        List<Assignment> withdrawn = new ArrayList<>();
        List<Assignment> opened = new ArrayList<>();
        Map<List<String>, AlternativeOutcome> outcomes = new HashMap<>();
        latest(id).forEach(work -> {
            ObligationRows.Rule rule = rules.get(work.obligation());
            String state = work.status().name();
            AlternativeOutcome outcome = outcomes.computeIfAbsent(
                    List.of(rule.onlyIf().orElseThrow(), state),
                    same -> policy.decide(rule.onlyIf(), event.alternative(), state));
            if (outcome == AlternativeOutcome.OPEN) {
                opened.add(work.opened(due(work, rule, event)));
            } else if (outcome == AlternativeOutcome.WITHDRAW) {
                withdrawn.add(work);
            }
        });
        withdraw(withdrawn);
        open(opened);
        notices.alternative(plans.view(id), event, facts(event), views(withdrawn), views(opened));
    }

    /** Of each obligation and unit the work that is alive, or the one that was withdrawn last. */
    private List<Assignment> latest(PlanId id) {
        Set<Map.Entry<UUID, String>> seen = new HashSet<>();
        return assignments.ofAlternatives(id.value()).stream()
                .filter(work ->
                        seen.add(Map.entry(work.obligation(), work.view().unit())))
                .toList();
    }

    private Optional<Instant> due(Assignment work, ObligationRows.Rule rule, EventView event) {
        return rule.relative()
                .filter(from -> from.fromEvent())
                .flatMap(from -> event.line().anchorOf(from).map(at -> relatives.of(from, at)))
                .or(work::dueAt);
    }

    private void withdraw(List<Assignment> withdrawn) {
        Instant now = clock.instant();
        List<AssignmentId> running = withdrawn.stream()
                .filter(Assignment::launched)
                .map(Assignment::id)
                .toList();
        withdrawn.forEach(work -> {
            work.withdraw(now);
            extensions.pendingOf(work.id()).ifPresent(pending -> pending.lapse(now));
        });
        workflow.withdrawn(running, "Kế hoạch chuyển sang phương án khác");
    }

    private void open(List<Assignment> opened) {
        assignments.saveAll(opened);
        opened.forEach(Assignment::launch);
        workflow.reportsRequested(
                opened.stream().filter(Assignment::report).map(Assignment::view).toList());
        workflow.dutiesAssigned(opened.stream()
                .filter(work -> !work.report())
                .map(Assignment::view)
                .toList());
    }

    private static List<AssignmentView> views(List<Assignment> work) {
        return work.stream().map(Assignment::view).toList();
    }

    private static Map<String, String> facts(EventView event) {
        String id = event.alternative().orElseThrow();
        EventView.Change decision = event.chosen(id).orElseThrow();
        return Map.of(
                "alternative", AlternativeNames.of(id),
                "when",
                        event.line()
                                .alternative(id)
                                .flatMap(AlternativeLine::when)
                                .orElse(""),
                "reason", decision.reason(),
                "place", event.line().place().orElse(""));
    }
}
