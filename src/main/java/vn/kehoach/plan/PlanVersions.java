package vn.kehoach.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlanVersions extends Repository<PlanVersion, UUID> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findByPlanIdAndNumber(UUID planId, int number);

    default PlanVersion get(PlanId plan, int number) {
        return findByPlanIdAndNumber(plan.value(), number)
                .orElseThrow(() -> new IllegalStateException("Plan " + plan + " has no version " + number));
    }
}
