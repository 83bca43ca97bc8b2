package vn.kehoach.reminder;

/** Who is told when work is late. */
public enum EscalationLevel {
    /** The leaders of the unit that owes it. */
    UNIT_LEADER,
    /** Whoever proposed the plan. */
    PLAN_OWNER,
    /** The leaders of the body whose office accepts it: how much is late in the whole body, and whose it is. */
    BODY_LEADER
}
