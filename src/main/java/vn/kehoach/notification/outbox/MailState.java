package vn.kehoach.notification.outbox;

import vn.kehoach.shared.Worded;

/** Where a mail stands. */
public enum MailState implements Worded {
    /** Waits for its time, or for a mail server. */
    QUEUED("Chờ gửi"),
    /** Handed over to the mail server. */
    SENT("Đã gửi"),
    /** Refused for good, or given up after two days. */
    FAILED("Gửi hỏng"),
    /** Not worth sending any more: everything in it was done meanwhile. */
    SKIPPED("Không cần gửi");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
