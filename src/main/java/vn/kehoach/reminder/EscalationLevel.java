package vn.kehoach.reminder;

/** Who is told when work is late. */
public enum EscalationLevel {
    /** The leaders of the unit that owes it. */
    UNIT_LEADER,
    /** Whoever proposed the plan. */
    PLAN_OWNER
}
