package vn.kehoach.assignment;

/** What is stored of an assignment's course; what people read, {@code DUE_SOON} and the like, follows from it and the time. */
enum AssignmentStatus {
    /** Owed. */
    OPEN,
    /** It belongs to an alternative, and nobody has decided yet which one is in force. */
    WAITING,
    /** Handed in or carried out. */
    DONE,
    /** Not handed in when the collection closed; it may still come, and nobody is reminded. */
    MISSING,
    /** Did not come to what it was to attend. */
    ABSENT,
    /** Not done when the plan was closed. */
    ENDED,
    /** No longer owed. */
    WITHDRAWN,
    /** A phase of the timeline that passes by the calendar. */
    PHASE
}
