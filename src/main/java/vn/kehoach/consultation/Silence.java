package vn.kehoach.consultation;

/** What silence counts as. */
public enum Silence {
    /** As agreement. */
    AGREE,
    /** As no opinion. */
    NO_OPINION
}
