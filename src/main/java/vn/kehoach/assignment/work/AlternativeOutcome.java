package vn.kehoach.assignment.work;

/** What a decision on the alternatives of the event means for one piece of work. */
public enum AlternativeOutcome {
    /** It is owed from now on. */
    OPEN,
    /** It waits for a decision. */
    WAIT,
    /** It is no longer owed. */
    WITHDRAW,
    /** It stays as it is. */
    KEEP
}
