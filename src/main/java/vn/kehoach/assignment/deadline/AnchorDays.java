package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** The days of the anchors of a plan, each decision in a row of its own. */
public interface AnchorDays {

    /** The anchors in the order in which the plan names them. */
    List<AnchorView> of(PlanId plan);

    /** Writes the next decision on the day of an anchor. */
    void save(PlanId plan, String anchor, int number, LocalDate on, String reason, String by, Instant now);
}
