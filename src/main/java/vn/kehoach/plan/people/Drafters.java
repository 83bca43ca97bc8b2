package vn.kehoach.plan.people;

import java.util.Set;
import vn.kehoach.plan.state.PlanId;

/** Who proposed a plan or wrote a version of its content, as it is noted when that is written. */
@FunctionalInterface
interface Drafters {

    /** The user ids. */
    Set<String> of(PlanId plan);
}
