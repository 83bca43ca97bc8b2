package vn.kehoach.signing;

import vn.kehoach.shared.Worded;

/** Where a signing stands as a whole. */
public enum SigningState implements Worded {
    /** Somebody is still to sign. */
    OPEN("Đang chờ ký"),
    /** All have signed. */
    SIGNED("Đã duyệt ký"),
    /** Somebody gave the plan back. */
    RETURNED("Trả lại"),
    /** It was taken back before all had signed. */
    WITHDRAWN("Đã rút lại");

    private final String label;

    SigningState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
