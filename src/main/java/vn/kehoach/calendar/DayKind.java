package vn.kehoach.calendar;

/** Why a day differs from its weekday. */
public enum DayKind {
    /** A public holiday. */
    HOLIDAY,
    /** A day off instead of a holiday that fell on a rest day, or swapped with another day. */
    SUBSTITUTE_OFF,
    /** A weekend day that is worked instead of another day. */
    WORKING_SWAP;

    boolean worked() {
        return this == WORKING_SWAP;
    }
}
