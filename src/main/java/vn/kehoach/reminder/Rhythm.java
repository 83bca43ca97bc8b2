package vn.kehoach.reminder;

/** How often something is said from a day on. */
public enum Rhythm {
    /** On that day only. */
    ONCE,
    /** On each working day from then on. */
    DAILY,
    /** On the first working day of each week from then on. */
    WEEKLY
}
