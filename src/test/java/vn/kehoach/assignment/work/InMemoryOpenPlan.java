package vn.kehoach.assignment.work;

import java.util.HashSet;
import java.util.Set;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** Which plans have ended, in memory; there is nobody else to take turns with. */
public final class InMemoryOpenPlan implements OpenPlan {

    private final InMemoryAssignments assignments;
    private final Set<PlanId> ended = new HashSet<>();

    public InMemoryOpenPlan(InMemoryAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public void hold(AssignmentId work) {
        require(work);
    }

    @Override
    public void require(AssignmentId work) {
        if (ended.contains(assignments.get(work).view().plan())) {
            throw Refused.conflict("Kế hoạch đã kết thúc");
        }
    }

    @Override
    public void end(PlanId plan) {
        ended.add(plan);
    }
}
