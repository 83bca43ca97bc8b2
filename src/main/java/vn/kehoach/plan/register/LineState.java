package vn.kehoach.plan.register;

/** What a number of a register stands for. */
public enum LineState {
    /** A plan that was issued. */
    ISSUED("Kế hoạch"),
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

    /** Its name on screens and in print. */
    public String label() {
        return label;
    }
}
