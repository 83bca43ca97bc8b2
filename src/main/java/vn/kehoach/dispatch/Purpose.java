package vn.kehoach.dispatch;

import java.util.Locale;
import vn.kehoach.shared.Worded;

/** Why a recipient gets the plan. */
public enum Purpose implements Worded {
    /** They act. */
    ACT("để thực hiện"),
    /** A superior is told. */
    REPORT("để báo cáo"),
    /** For information. */
    INFORM("để biết"),
    /** Into the file. */
    FILE("lưu");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Reads the purpose off a line of Nơi nhận.
     *
     * @param owesWork whether a unit of the line owes something under the plan
     * @param superior whether the line names a body above or beside the issuing one
     */
    static Purpose of(String line, boolean owesWork, boolean superior) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.startsWith("lưu")) {
            return FILE;
        }
        if (lower.contains("b/c") || lower.contains("để báo cáo")) {
            return REPORT;
        }
        if (lower.contains("t/h") || lower.contains("để thực hiện") || owesWork) {
            return ACT;
        }
        return superior ? REPORT : INFORM;
    }
}
