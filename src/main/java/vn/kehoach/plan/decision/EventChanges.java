package vn.kehoach.plan.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EventChanges extends Repository<EventChange, UUID> {

    EventChange save(EventChange change);

    List<EventChange> findByPlanIdOrderByNumber(UUID planId);
}
