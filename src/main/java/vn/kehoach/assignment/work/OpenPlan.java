package vn.kehoach.assignment.work;

import vn.kehoach.plan.state.PlanId;

/**
 * Lets results in while the plan is open. Handing in and closing take turns on the row of the plan, before they touch the
 * work: whatever was taken before the end is in its count, and what comes after is refused.
 */
public interface OpenPlan {

    /** Keeps the plan of that work open until the end of the transaction; many may at once. */
    void hold(AssignmentId work);

    /** Refuses what can never be handed in any more. */
    void require(AssignmentId work);

    /** Nobody hands in or gives back from now on until the end of the transaction; waits for those who do. */
    void end(PlanId plan);
}
