package vn.kehoach.plan.state;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans. */
public interface Plans extends Repository<Plan, PlanId> {

    /** Written at once: rows that are not mapped refer to it in the same transaction. */
    Plan saveAndFlush(Plan plan);

    Optional<Plan> findById(PlanId id);

    /** Others who want to change the plan wait for the end of this transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Plan p where p.id = :id")
    Optional<Plan> findLocked(PlanId id);

    default Plan getLocked(PlanId id) {
        return findLocked(id).orElseThrow(PlanId::notFound);
    }

    default Plan get(PlanId id) {
        return findById(id).orElseThrow(PlanId::notFound);
    }
}
