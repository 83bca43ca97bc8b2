package vn.kehoach.assignment.closing;

import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** The collections of a plan that opened with its work, with the step at which each stands. */
interface OpenCollections {

    /** Those that have a step left; collections of later rounds hold up no end. */
    List<NotYet.OpenCollection> of(PlanId plan);
}
