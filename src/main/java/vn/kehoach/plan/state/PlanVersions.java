package vn.kehoach.plan.state;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The versions of the plans' contents. */
public interface PlanVersions extends Repository<PlanVersion, UUID> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findByPlanIdAndNumber(UUID planId, int number);

    default PlanVersion get(PlanId plan, int number) {
        return findByPlanIdAndNumber(plan.value(), number)
                .orElseThrow(() -> new IllegalStateException("Plan " + plan + " has no version " + number));
    }
}
