package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.assignment.obligation.InMemoryObligations;
import vn.kehoach.assignment.work.InMemoryAssignments;
import vn.kehoach.plan.state.PlanId;

/** The days of anchors, in memory, beside the obligations that are reckoned from them. */
public final class InMemoryAnchorDays implements AnchorDays {

    private record Key(PlanId plan, String anchor) {}

    private final Map<Key, AnchorView> last = new HashMap<>();
    private final InMemoryObligations obligations;
    private final InMemoryAssignments assignments;

    public InMemoryAnchorDays(InMemoryObligations obligations, InMemoryAssignments assignments) {
        this.obligations = obligations;
        this.assignments = assignments;
    }

    @Override
    public List<AnchorView> of(PlanId plan) {
        return obligations.of(plan).stream()
                .flatMap(each -> each.relative().stream())
                .filter(relative -> !relative.fromEvent())
                .map(relative -> relative.anchor())
                .distinct()
                .map(anchor -> view(plan, anchor))
                .toList();
    }

    private AnchorView view(PlanId plan, String anchor) {
        AnchorView known =
                last.getOrDefault(new Key(plan, anchor), new AnchorView(anchor, null, 0, 0, null, null, null));
        long work = assignments.hangingOn(plan.value(), anchor).size();
        return new AnchorView(
                anchor, known.on(), work, known.number(), known.reason(), known.decidedBy(), known.decidedAt());
    }

    @Override
    public void save(PlanId plan, String anchor, int number, LocalDate on, String reason, String by, Instant now) {
        last.put(new Key(plan, anchor), new AnchorView(anchor, on, 0, number, reason, by, now));
    }
}
