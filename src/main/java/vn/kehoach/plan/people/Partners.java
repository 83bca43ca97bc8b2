package vn.kehoach.plan.people;

import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** The bodies that issue a plan with the one that leads. */
interface Partners {

    /** Their codes, in the order of the codes. */
    List<String> of(PlanId plan);

    /** These from now on, and no others. */
    void replace(PlanId plan, List<String> bodies);
}
