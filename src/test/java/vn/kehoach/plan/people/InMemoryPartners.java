package vn.kehoach.plan.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.plan.state.PlanId;

/** The bodies that issue with others, in memory. */
final class InMemoryPartners implements Partners {

    private final Map<PlanId, List<String>> rows = new HashMap<>();

    @Override
    public List<String> of(PlanId plan) {
        return rows.getOrDefault(plan, List.of());
    }

    @Override
    public void replace(PlanId plan, List<String> bodies) {
        rows.put(plan, bodies.stream().sorted().toList());
    }
}
