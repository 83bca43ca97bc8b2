package vn.kehoach.plan.decision;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.kehoach.testing.Rows;

/** The decisions on events, in memory. */
final class InMemoryEventChanges implements EventChanges {

    private final Rows<EventChange> rows = new Rows<>();

    @Override
    public EventChange save(EventChange change) {
        return rows.save(change);
    }

    @Override
    public List<EventChange> findByPlanIdOrderByNumber(UUID planId) {
        return rows.where("planId", planId)
                .sorted(Comparator.comparing(change -> change.view().number()))
                .toList();
    }
}
