package vn.kehoach.consolidation;

import vn.kehoach.shared.Worded;

/** How a unit stands in a collection, as whoever puts the reports together asks. */
public enum ReportStage implements Worded {
    /** Reported by its deadline. */
    IN_TIME("Nộp đúng hạn"),
    /** Reported, and was late once. */
    LATE("Nộp trễ"),
    /** Got its report back and owes it again. */
    RETURNED("Bị trả lại, chưa nộp lại"),
    /** Owes until a later deadline of its own. */
    EXTENDED("Được gia hạn, chưa nộp"),
    /** Owes and has not reported. */
    MISSING("Chưa nộp"),
    /** Reports only where there is something to report. */
    OPTIONAL("Báo cáo nếu có, chưa gửi");

    private final String label;

    ReportStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether its report is in. */
    public boolean in() {
        return this == IN_TIME || this == LATE;
    }
}
