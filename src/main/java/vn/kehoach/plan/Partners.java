package vn.kehoach.plan;

import java.util.List;

/** The bodies that issue a plan with the one that leads. */
interface Partners {

    /** Their codes, in the order of the codes. */
    List<String> of(PlanId plan);

    /** These from now on, and no others. */
    void replace(PlanId plan, List<String> bodies);
}
