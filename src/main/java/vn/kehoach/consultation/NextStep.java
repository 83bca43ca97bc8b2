package vn.kehoach.consultation;

import vn.kehoach.shared.Worded;

/** What follows when every opinion has its response. */
public enum NextStep implements Worded {
    /** The plan is submitted for signature. */
    SIGN("Trình ký", "Mọi ý kiến đã được tiếp thu hoặc giải trình"),
    /** Another round. */
    CONSULT_AGAIN("Lấy ý kiến lần nữa", "Mở đợt mới với bản đã chỉnh sửa");

    private final String label;
    private final String hint;

    NextStep(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String hint() {
        return hint;
    }
}
