package vn.kehoach.signing;

/** What a substitute signs; where several fit, the narrowest counts. */
public enum Scope {
    /** Every plan that the absent person is to sign. */
    ALL,
    /** The plans that one body leads. */
    BODY,
    /** One plan. */
    PLAN
}
