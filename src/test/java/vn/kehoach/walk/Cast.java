package vn.kehoach.walk;

import java.util.List;

/** Which unit does what in the walk; all others report in time. */
public final class Cast {

    public static final String WITH_FILES = "so-du-lich";
    public static final String ALSO_WITH_FILES = "so-cong-thuong";
    public static final String CLICKS_TWICE = "so-noi-vu";
    public static final String RETURNED = "so-xay-dung";
    public static final String NOTHING_TO_REPORT = "quy-phat-trien-nha-o";
    public static final String EXTENDED = "so-tu-phap";
    public static final String A_DAY_LATE = "toa-an-nhan-dan";
    public static final String AFTER_THE_CLOSE = "khu-cong-nghe-cao";
    public static final String NEVER = "hoi-nong-dan";

    /** Those that have not reported by the deadline. */
    public static final List<String> NOT_IN_TIME = List.of(EXTENDED, A_DAY_LATE, AFTER_THE_CLOSE, NEVER);

    public static final List<String> MISSING = List.of(AFTER_THE_CLOSE, NEVER);

    private Cast() {}

    public static String user(String unit) {
        return "dv-" + unit;
    }

    public static String address(String unit) {
        return "dv-" + unit + "@coso.example";
    }

    public static String leaderAddress(String unit) {
        return "bithu-" + unit + "@coso.example";
    }
}
