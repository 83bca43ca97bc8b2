package vn.kehoach.consultation;

import vn.kehoach.shared.Worded;

/** What a round is about. */
public enum Subject implements Worded {
    /** The draft of a plan. */
    PLAN("Dự thảo kế hoạch"),
    /** The draft of the consolidated report. */
    REPORT("Dự thảo báo cáo tổng hợp");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
