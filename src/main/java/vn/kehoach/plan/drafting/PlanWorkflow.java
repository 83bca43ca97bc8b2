package vn.kehoach.plan.drafting;

import vn.kehoach.plan.state.PlanId;

/** What a plan tells its process. */
public interface PlanWorkflow {

    /** Somebody proposed a plan; its life begins. */
    void planProposed(PlanId id);
}
