package vn.kehoach.plan.decision;

import java.time.Clock;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanVersions;
import vn.kehoach.plan.state.Plans;

/** Makes what this room keeps to itself, on a table in memory, for tests that need several rooms. */
public final class DecisionParts {

    private DecisionParts() {}

    public static PlanEvents events(Plans plans, PlanVersions versions, PlanReaders readers, Clock clock) {
        return new PlanEvents(plans, versions, readers, new InMemoryEventChanges(), clock);
    }
}
