package vn.kehoach.assignment.closing;

import java.time.Instant;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.plan.state.PlanId;

/** Ends the work that a plan has given out, however much it is. */
interface EndedWork {

    /**
     * What never came has ended; what still waited for an alternative is no longer owed.
     *
     * @param owed what becomes of what is owed: it was not done, or nobody is to do it any more
     * @return how many there were
     */
    int end(PlanId plan, AssignmentStatus owed, Instant now);
}
