package vn.kehoach.assignment;

/** Where a request for an extension stands. */
enum ExtensionState {
    /** Not decided yet. */
    PENDING,
    /** Granted, perhaps with another date. */
    GRANTED,
    /** Refused with a reason. */
    REFUSED,
    /** The unit reported before anybody decided. */
    LAPSED
}
