package vn.kehoach.assignment.closing;

import java.time.Instant;
import vn.kehoach.plan.state.PlanId;

/** Ends the work that a plan has given out, however much it is. */
interface EndedWork {

    /**
     * What is owed or never came has ended; what still waited for an alternative is no longer owed.
     *
     * @return how many there were
     */
    int end(PlanId plan, Instant now);
}
