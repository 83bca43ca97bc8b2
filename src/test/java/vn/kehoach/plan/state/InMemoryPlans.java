package vn.kehoach.plan.state;

import java.util.Optional;
import vn.kehoach.testing.Rows;

/** The plans, in memory. Nobody else changes them meanwhile: looking at one and holding it are the same. */
public final class InMemoryPlans implements Plans {

    private final Rows<Plan> rows = new Rows<>();

    @Override
    public Plan saveAndFlush(Plan plan) {
        return rows.save(plan);
    }

    @Override
    public Optional<Plan> findById(PlanId id) {
        return rows.all().filter(plan -> plan.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Plan> findLocked(PlanId id) {
        return findById(id);
    }
}
