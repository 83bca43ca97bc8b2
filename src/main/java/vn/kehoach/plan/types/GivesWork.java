package vn.kehoach.plan.types;

/** Whether documents of a type give work to bodies, as a plan does. */
public enum GivesWork {
    /** As a plan does. */
    ALWAYS,
    /** Some explain only. */
    SOMETIMES,
    /** They tell, ask or decide. */
    NEVER
}
