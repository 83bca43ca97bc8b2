package vn.kehoach.assignment.closing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageRequest;

/** What a plan leaves behind: work that is owed, what nobody has reviewed yet, and what never came. */
interface LeftWork {

    /** One page of it. */
    List<OpenWork> page(PlanId plan, PageRequest page);

    /** All of it. */
    List<OpenWork> all(PlanId plan);

    /** How much there is of each. */
    OpenWork.Counts counts(PlanId plan);

    /** All work of the plan under its heads. */
    WorkTally tally(PlanId plan, Instant now);

    /** Those of these plans in which nobody owes anything any more, or of which the last date has passed. */
    List<PlanId> over(Collection<PlanId> plans, Instant now);

    /** When the next last date of these plans has passed. */
    Optional<Instant> nextLastDate(Collection<PlanId> plans, Instant now);
}
