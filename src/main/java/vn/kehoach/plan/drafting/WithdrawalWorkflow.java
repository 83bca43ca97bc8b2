package vn.kehoach.plan.drafting;

import vn.kehoach.plan.state.PlanId;

/** What taking a plan back from its signatories asks of its process. */
public interface WithdrawalWorkflow {

    /**
     * Takes the open signatures of the plan for this transaction: who presses "Ký" meanwhile waits, and then finds it
     * withdrawn. Comes before anything else is read or changed.
     */
    void holdSignatures(PlanId plan);

    /** The plan goes back to be revised. */
    void withdrawn(PlanId plan);
}
