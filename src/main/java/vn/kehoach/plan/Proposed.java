package vn.kehoach.plan;

import java.util.List;

/**
 * What whoever proposed a plan is told.
 *
 * @param version the version of its content
 * @param findings what a reviewer would tell the drafter
 */
public record Proposed(String id, PlanState state, int version, List<Finding> findings) {

    /** Of a plan as it was proposed. */
    public static Proposed of(PlanView plan, List<Finding> findings) {
        return new Proposed(plan.id().toString(), plan.state(), plan.contentVersion(), findings);
    }
}
