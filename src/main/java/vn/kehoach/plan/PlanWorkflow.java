package vn.kehoach.plan;

/** What a plan tells its process. */
public interface PlanWorkflow {

    /** Somebody proposed a plan; its life begins. */
    void planProposed(PlanId id);
}
