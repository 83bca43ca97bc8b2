package vn.kehoach.plan.finding;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** Why findings may stay, in memory. */
public final class InMemoryAnswers implements FindingAnswers {

    private final Map<List<Object>, Answer> rows = new HashMap<>();

    @Override
    public Optional<Answer> of(PlanId plan, String rule, String basis) {
        return Optional.ofNullable(rows.get(List.of(plan, rule, basis)));
    }

    @Override
    public void keep(PlanId plan, String rule, String basis, Answer answer, Instant now) {
        rows.put(List.of(plan, rule, basis), answer);
    }
}
