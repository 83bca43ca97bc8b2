package vn.kehoach.assignment.deadline;

import vn.kehoach.shared.Worded;

/** What is decided on a request for a later deadline. */
public enum ExtensionDecision implements Worded {
    /** The deadline moves. */
    GRANT("Cho gia hạn"),
    /** The deadline stays, with a reason. */
    REFUSE("Không cho gia hạn");

    private final String label;

    ExtensionDecision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
