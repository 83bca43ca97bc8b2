package vn.kehoach.assignment.deadline;

import vn.kehoach.shared.Worded;

/** Where a request for an extension stands. */
public enum ExtensionState implements Worded {
    /** Not decided yet. */
    PENDING("Chờ quyết định"),
    /** Granted, perhaps with another date. */
    GRANTED("Được gia hạn"),
    /** Refused with a reason. */
    REFUSED("Không được gia hạn"),
    /** The unit reported before anybody decided. */
    LAPSED("Không còn cần");

    private final String label;

    ExtensionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
