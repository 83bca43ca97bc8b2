package vn.kehoach.assignment.behalf;

import vn.kehoach.shared.Worded;

/** What became of the link to one piece of work. */
public enum WorkLinkState implements Worded {
    /** Its mail waits. */
    QUEUED("Chờ gửi"),
    /** Its mail has left. */
    SENT("Đã gửi"),
    /** Its mail could not be sent. */
    FAILED("Không gửi được"),
    /** The mail server of its address refused it. */
    BOUNCED("Thư bị trả lại"),
    /** Somebody has opened the form. */
    OPENED("Đã mở"),
    /** Somebody has handed in with it. */
    USED("Đã nộp"),
    /** It is over its time. */
    EXPIRED("Hết hạn"),
    /** An office has taken it back. */
    REVOKED("Đã thu hồi");

    private final String label;

    WorkLinkState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
