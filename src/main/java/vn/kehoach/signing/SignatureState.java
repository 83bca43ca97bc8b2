package vn.kehoach.signing;

import vn.kehoach.shared.Worded;

/** What became of one signature. A click is an approval on record, not a digital signature, and is called so. */
public enum SignatureState implements Worded {
    /** Awaited. */
    PENDING("Chờ ký"),
    /** Given. */
    SIGNED("Đã duyệt ký"),
    /** Refused, the plan returned with a reason. */
    RETURNED("Trả lại"),
    /** Void because somebody returned the plan. */
    VOID("Không còn hiệu lực");

    private final String label;

    SignatureState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
