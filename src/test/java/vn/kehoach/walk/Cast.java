package vn.kehoach.walk;

import java.util.List;

/** Which unit does what in the walk; all others report in time. */
final class Cast {

    static final String WITH_FILES = "so-du-lich";
    static final String ALSO_WITH_FILES = "so-cong-thuong";
    static final String CLICKS_TWICE = "so-noi-vu";
    static final String RETURNED = "so-xay-dung";
    static final String NOTHING_TO_REPORT = "quy-phat-trien-nha-o";
    static final String EXTENDED = "so-tu-phap";
    static final String A_DAY_LATE = "toa-an-nhan-dan";
    static final String AFTER_THE_CLOSE = "khu-cong-nghe-cao";
    static final String NEVER = "hoi-nong-dan";

    /** Those that have not reported by the deadline. */
    static final List<String> NOT_IN_TIME = List.of(EXTENDED, A_DAY_LATE, AFTER_THE_CLOSE, NEVER);

    static final List<String> MISSING = List.of(AFTER_THE_CLOSE, NEVER);

    private Cast() {}

    static String user(String unit) {
        return "dv-" + unit;
    }

    static String address(String unit) {
        return "dv-" + unit + "@coso.example";
    }

    static String leaderAddress(String unit) {
        return "bithu-" + unit + "@coso.example";
    }
}
