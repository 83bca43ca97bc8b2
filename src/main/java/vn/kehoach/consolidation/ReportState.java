package vn.kehoach.consolidation;

import vn.kehoach.shared.Worded;

/** How a consolidated report stands. */
public enum ReportState implements Worded {
    /** The office writes it and asks for opinions. */
    DRAFT("Dự thảo"),
    /** Its text is final and waits for a signature. */
    FINAL("Đã hoàn chỉnh"),
    /** Its signatory has it. */
    SIGNING("Đang trình ký"),
    /** Signed and numbered; its text never changes again. */
    SIGNED("Đã ký, có số"),
    /** Gone to those above. */
    SENT("Đã gửi");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
