package vn.kehoach.attendance;

import java.time.Instant;
import java.util.List;
import vn.kehoach.plan.state.PlanId;

/** Who is invited to the event of a plan, and what was noted of them. */
interface Rolls {

    /** Those who owe attendance first, then everybody else to whom the plan was sent. */
    List<Roll.Line> lines(PlanId plan);

    /** Notes one unit, in the place of what was noted of it before. */
    void save(PlanId plan, Presence noted, String by, Instant now);
}
