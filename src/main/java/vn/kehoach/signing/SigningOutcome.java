package vn.kehoach.signing;

/** Where a signing stands after somebody decided. */
public enum SigningOutcome {
    /** Somebody else signs next. */
    NEXT,
    /** All have signed. */
    SIGNED,
    /** Somebody returned the plan. */
    RETURNED
}
