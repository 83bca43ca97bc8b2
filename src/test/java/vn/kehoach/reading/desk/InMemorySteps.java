package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** What was done at the desk, in memory. */
final class InMemorySteps implements Steps {

    private final Map<PlanId, List<Step>> rows = new HashMap<>();
    private long last;

    private List<Step> of(PlanId plan) {
        return rows.computeIfAbsent(plan, first -> new ArrayList<>());
    }

    @Override
    public void add(PlanId plan, Step step, ObjectNode before, ObjectNode after, String by, Instant at) {
        String kept = Steps.kept(before, after).toString();
        of(plan).add(new Step(++last, step.fromVersion(), step.version(), step.label(), kept));
    }

    @Override
    public Optional<Step> thatMade(PlanId plan, int version) {
        return of(plan).stream().filter(step -> step.version() == version).findFirst();
    }

    @Override
    public void takeBack(PlanId plan, Step step, int versionNow) {
        of(plan).remove(step);
        of(plan).replaceAll(each -> each.version() == step.fromVersion()
                ? new Step(each.id(), each.fromVersion(), versionNow, each.label(), each.before())
                : each);
    }
}
