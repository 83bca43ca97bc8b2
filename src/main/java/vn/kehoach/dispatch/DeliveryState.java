package vn.kehoach.dispatch;

import vn.kehoach.notification.outbox.MailState;
import vn.kehoach.shared.Worded;

/** What became of one delivery: of its mail, and of the paper it stands for. */
public enum DeliveryState implements Worded {
    /** Its mail waits. */
    QUEUED(MailState.QUEUED.label()),
    /** Its mail has left. */
    SENT(MailState.SENT.label()),
    /** Its mail could not be sent. */
    FAILED(MailState.FAILED.label()),
    /** Its mail is not worth sending any more. */
    SKIPPED(MailState.SKIPPED.label()),
    /** Somebody confirmed it. */
    RECEIVED("Đã nhận"),
    /** It goes into the file only. */
    FILED("Lưu"),
    /** The register knows nobody for it. */
    NO_ADDRESS("Chưa có địa chỉ");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
