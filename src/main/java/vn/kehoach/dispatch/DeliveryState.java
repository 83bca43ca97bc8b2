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
    /** The mail server of its address refused it. */
    BOUNCED("Thư bị trả lại"),
    /** Its mail is not worth sending any more. */
    SKIPPED(MailState.SKIPPED.label()),
    /** It went on paper. */
    PAPER_SENT("Đã gửi giấy"),
    /** It was handed over. */
    HANDED("Đã trao tay"),
    /** It is to go on paper or by hand. */
    TO_HAND("Chờ gửi giấy, trao tay"),
    /** Whoever got the link has opened the document. */
    OPENED("Đã mở văn bản"),
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
