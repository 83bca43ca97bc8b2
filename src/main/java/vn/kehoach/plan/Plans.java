package vn.kehoach.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Plans extends Repository<Plan, PlanId> {

    /** Written at once: rows that are not mapped refer to it in the same transaction. */
    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(PlanId id);

    default Plan get(PlanId id) {
        return findById(id).orElseThrow(PlanId::notFound);
    }
}
