package vn.kehoach.assignment.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.ObligationRows;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.DeadlineMoves;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.state.PlanId;

/**
 * Deadlines that are reckoned from something else: the event of the plan, the day on which a letter came. When that day is
 * fixed or moves they follow in the same transaction, each with its old date, the reason and who decided; what is done
 * keeps its own. Reports that had no deadline until then are requested.
 */
@Component
public class HangingDeadlines {

    private static final Duration USUAL_TIME_TO_COLLECT = Duration.ofDays(7);

    private final Assignments assignments;
    private final ObligationRows obligations;
    private final ReportRequests requests;
    private final DeadlineMoves moves;
    private final RelativeDue relatives;
    private final AssignmentWorkflow workflow;
    private final Clock clock;

    HangingDeadlines(
            Assignments assignments,
            ObligationRows obligations,
            ReportRequests requests,
            DeadlineMoves moves,
            RelativeDue relatives,
            AssignmentWorkflow workflow,
            Clock clock) {
        this.assignments = assignments;
        this.obligations = obligations;
        this.requests = requests;
        this.moves = moves;
        this.relatives = relatives;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * The day of an anchor, decided.
     *
     * @param anchor {@link Relative#EVENT}, or its words in the plan
     * @param moment from when that rule counts
     */
    public record Decision(String anchor, Function<Relative, Instant> moment, String reason, String by) {}

    /** Lets all that hangs on it follow; tells what has another deadline now. */
    public List<Moved> follow(PlanId plan, Decision decision) {
        Map<UUID, ObligationRows.Rule> rules = obligations.rulesOf(plan);
        Map<RequestId, Instant> collections = new HashMap<>();
        Map<UUID, List<Assignment>> uncollected = new LinkedHashMap<>();
        List<Moved> moved = new ArrayList<>();
        assignments.hangingOn(plan.value(), decision.anchor()).forEach(work -> {
            Relative rule = rules.get(work.obligation()).relative().orElseThrow();
            Instant due = relatives.of(rule, decision.moment().apply(rule));
            work.request().ifPresent(request -> collections.put(request, due));
            if (!work.dueAt().equals(Optional.of(due))) {
                moved.add(move(work, due, decision));
            }
            if (work.report() && work.request().isEmpty()) {
                uncollected
                        .computeIfAbsent(work.obligation(), unused -> new ArrayList<>())
                        .add(work);
            }
        });
        collections.forEach((request, due) ->
                requests.get(request).follow(due).ifPresent(closesAt -> workflow.collectionMoved(request, closesAt)));
        uncollected.values().forEach(work -> collect(plan, work));
        return moved;
    }

    private Moved move(Assignment work, Instant due, Decision decision) {
        Optional<Instant> before = work.dueAt();
        moves.save(work.follow(due, clock.instant(), decision.reason(), decision.by()));
        work.view().owedBy().ifPresent(owed -> workflow.deadlineMoved(work.id(), owed));
        return new Moved(work.view(), before);
    }

    private void collect(PlanId plan, List<Assignment> work) {
        AssignmentView first = work.get(0).view();
        Instant due = first.dueAt().orElseThrow();
        ReportRequest request = requests.save(ReportRequest.late(
                plan.value(), work.get(0).obligation(), first.what(), due, due.plus(USUAL_TIME_TO_COLLECT)));
        work.forEach(each -> each.collectIn(request.id()));
        workflow.collectionOpened(request.id());
    }
}
