package vn.kehoach.assignment.closing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kehoach.plan.state.PlanId;

/** What the end of a plan asks of the plan's process. */
public interface ClosingWorkflow {

    /** The plans whose collections are over and to whose office the end has not been offered yet. */
    List<PlanId> waiting();

    /** Of these collections, those whose process still runs. */
    Set<String> running(Collection<String> collections);

    /** Offers the office of the lead body to close the plan; tells whether the plan waited for that. */
    boolean offer(PlanId id);
}
