package vn.kehoach.signing;

/** What became of one signature. */
public enum SignatureState {
    /** Awaited. */
    PENDING,
    /** Given. */
    SIGNED,
    /** Refused, the plan returned with a reason. */
    RETURNED,
    /** Void because somebody returned the plan. */
    VOID
}
