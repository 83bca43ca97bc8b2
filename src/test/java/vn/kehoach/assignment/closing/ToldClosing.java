package vn.kehoach.assignment.closing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.assignment.work.ReportRequest;
import vn.kehoach.plan.state.PlanId;

/** Where the processes of plans stand, in memory, and what they were told. */
final class ToldClosing implements ClosingWorkflow {

    private final Set<PlanId> waiting = new LinkedHashSet<>();
    private final Set<String> running = new HashSet<>();

    /** The plans whose end was offered, in that order. */
    final List<PlanId> offered = new ArrayList<>();

    /** Nothing but the end is left for the process of that plan. */
    void onlyTheEndIsLeftOf(PlanId plan) {
        waiting.add(plan);
    }

    /** The process of that collection runs. */
    void runs(ReportRequest collection) {
        running.add(collection.id().toString());
    }

    @Override
    public List<PlanId> waiting() {
        return List.copyOf(waiting);
    }

    @Override
    public Set<String> running(Collection<String> collections) {
        return collections.stream().filter(running::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean offer(PlanId id) {
        boolean waited = waiting.remove(id);
        if (waited) {
            offered.add(id);
        }
        return waited;
    }
}
