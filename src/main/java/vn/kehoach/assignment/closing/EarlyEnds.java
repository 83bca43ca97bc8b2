package vn.kehoach.assignment.closing;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;

/** What the offices said when they asked for the end of a plan before its time; the form of the task opens with it. */
interface EarlyEnds {

    /** What was said about that plan, empty where nobody asked. */
    Optional<Ending> of(PlanId plan);

    /** Keeps what was said; of one plan the last word counts. */
    void keep(PlanId plan, Ending said, String by, Instant now);
}
