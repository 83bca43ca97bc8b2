package vn.kehoach.shared;

/**
 * A state, an answer or a kind that people read: an enum says its words once, and pages, record, mails, forms and the
 * description of the interface take them from there.
 */
public interface Worded {

    /** As programs write it. */
    String name();

    /** The word that people read, in Vietnamese. */
    String label();

    /** What follows from it; empty where the word says it all. */
    default String hint() {
        return "";
    }
}
