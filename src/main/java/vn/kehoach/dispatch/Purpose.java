package vn.kehoach.dispatch;

import java.util.Locale;

/** Why a recipient gets the plan. */
enum Purpose {
    /** Để thực hiện. */
    ACT,
    /** Để báo cáo. */
    REPORT,
    /** Để biết. */
    INFORM,
    /** Lưu. */
    FILE;

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
