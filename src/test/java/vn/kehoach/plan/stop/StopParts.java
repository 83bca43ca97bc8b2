package vn.kehoach.plan.stop;

import java.time.Clock;
import java.util.List;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.drafting.OfficeNotices;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.Plans;

/** Ends plans before their time, on whatever ports a test has. */
public final class StopParts {

    private StopParts() {}

    public static StopService stops(
            Plans plans,
            PlanService contents,
            PlanReaders readers,
            PlanWriters writers,
            List<StopsWithPlan> underWay,
            StopWorkflow workflow,
            IssuingOffices offices,
            OfficeNotices notices,
            Organisation organisation,
            AuditTrail trail,
            Clock clock) {
        return new StopService(
                plans, contents, readers, writers, underWay, workflow, offices, notices, organisation, trail, clock);
    }
}
