package vn.kehoach.plan.stop;

import vn.kehoach.plan.state.PlanId;

/** What the end of a plan before its time asks of its process. */
public interface StopWorkflow {

    /** Holds the open tasks of the plan until the transaction ends: of a click and this one waits for the other. */
    void holdTasks(PlanId plan);

    /**
     * The plan is stopped: its process ends, with all that it has called.
     *
     * @param why as the history of the process keeps it
     */
    void stopped(PlanId plan, String why);
}
