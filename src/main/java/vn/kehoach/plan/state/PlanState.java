package vn.kehoach.plan.state;

import vn.kehoach.shared.Worded;

/** Where a plan stands. */
public enum PlanState implements Worded {
    /** Being drafted. */
    DRAFT("Đang soạn thảo"),
    /** A round of consultation is open. */
    CONSULTING("Đang lấy ý kiến"),
    /** Opinions are being answered, the draft revised. */
    REVISING("Đang tiếp thu, chỉnh sửa"),
    /** Submitted for signature. */
    SIGNING("Đang trình ký"),
    /** Signed and numbered, being dispatched. */
    ISSUED("Đã ban hành"),
    /** Dispatched; its work runs. */
    EXECUTING("Đang thực hiện"),
    /** All is done and concluded. */
    CLOSED("Đã kết thúc"),
    /** Given up, with a reason. */
    CANCELLED("Đã hủy"),
    /** Signed, and taken back: its number stays, the document counts no more. */
    RECALLED("Đã thu hồi");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it has come to its end, whatever that was: nothing more is handed in. */
    public boolean over() {
        return this == CLOSED || stopped();
    }

    /** Whether it has ended before its time. */
    public boolean stopped() {
        return this == CANCELLED || this == RECALLED;
    }
}
