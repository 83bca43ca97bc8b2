package vn.kehoach.consultation;

/** What a round is about. */
public enum Subject {
    /** The draft of a plan. */
    PLAN,
    /** The draft of the consolidated report. */
    REPORT
}
