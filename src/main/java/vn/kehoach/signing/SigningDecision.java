package vn.kehoach.signing;

import vn.kehoach.shared.Worded;

/** What a signatory decides. */
public enum SigningDecision implements Worded {
    /** The plan goes out in this wording. */
    SIGN("Ký ban hành", "Nội dung được giữ nguyên từ lúc ký và lấy số khi đủ chữ ký"),
    /** The plan goes back to its drafter, with a reason. */
    RETURN("Trả lại để chỉnh sửa", "Các chữ ký trước đó không còn hiệu lực");

    private final String label;
    private final String hint;

    SigningDecision(String label, String hint) {
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
