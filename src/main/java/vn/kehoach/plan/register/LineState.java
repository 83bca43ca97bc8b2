package vn.kehoach.plan.register;

import vn.kehoach.plan.state.PlanState;

/** What a number of a register stands for. */
public enum LineState {
    /** A plan that was issued. */
    ISSUED("Kế hoạch"),
    /** A plan that was issued and taken back; the number stays its own. */
    RECALLED(PlanState.RECALLED.label()),
    /** A plan that was issued and given up. */
    CANCELLED(PlanState.CANCELLED.label()),
    /** Kept for something that is to come. */
    RESERVED("Giữ số"),
    /** Was kept for a plan and is its number now. */
    USED("Đã dùng"),
    /** Given up; it is never given again. */
    VOID("Bỏ số"),
    /** A document that was made outside. */
    PAPER("Làm ngoài chương trình"),
    /** A report on a plan, signed here. */
    REPORT("Báo cáo tổng hợp");

    private final String label;

    LineState(String label) {
        this.label = label;
    }

    /** Whether it is the number of a plan that was issued here. */
    public boolean ofPlan() {
        return this == ISSUED || this == RECALLED || this == CANCELLED;
    }

    /** Its name on screens and in print. */
    public String label() {
        return label;
    }
}
