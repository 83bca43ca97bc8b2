package vn.kehoach.assignment.opening;

import java.util.List;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;

/** The collections that open with the work of a plan. */
interface OpenedCollections {

    /** Those that were not answered before, by their deadlines; from now on they were. */
    List<RequestId> take(PlanId plan);
}
