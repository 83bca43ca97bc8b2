package vn.kehoach.organisation.initial;

/** Where the passwords of new accounts come from. */
public enum InitialPasswords {
    /** From the file; who has none there cannot log in until an administrator gives one. */
    AS_GIVEN,
    /** The user id, in a demo only. */
    USER_ID
}
