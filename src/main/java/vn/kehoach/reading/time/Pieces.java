package vn.kehoach.reading.time;

/** The pieces that the rules are put together from, as regular expressions on plain letters. */
final class Pieces {

    /** 17g00, 17h00, 17 giờ 30 phút, 10h00', 16:30. */
    static final String HOUR =
            "(?<![\\d/.,])(?:\\d{1,2}\\s?(?:gio|g|h)(?![a-z])(?:\\s?\\d{2}(?![\\d/])(?:\\s?(?:'|phut))?)?"
                    + "|\\d{1,2}:\\d{2}(?!\\d))";

    static final String SESSION = "(?:sang|trua|chieu|toi)";

    /** thứ Sáu, thứ 6, Chủ nhật. */
    static final String WEEKDAY = "(?:thu\\s?(?:hai|ba|tu|nam|sau|bay|[2-7])\\b|chu nhat|cn\\b)";

    /** 25/02/2020, 25.02.2020, 25-02-2020, 25/02; 05 tháng 3 năm 2024, 05 tháng 3/2024; "tuần 3 tháng 3" is a week. */
    static final String DAY_MONTH =
            "(?:(?<![\\d/.,])\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?(?:\\d{4}|\\d{2}))?(?![\\d/])(?!-?[a-z]{2})"
                    + "|(?<![\\d/.,-])\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)"
                    + "|(?<![\\d/.,-])\\d{1,2}-\\d{1,2}-\\d{4}(?!\\d)"
                    + "|(?<![\\d/.,-])(?<!\\btuan )(?<!\\btuan thu )\\d{1,2},?\\s+thang\\s+\\d{1,2}(?!\\d)(?:\\s*(?:/|-|,?\\s*nam\\s)\\s*\\d{4}(?!\\d))?)";

    private static final String NGAY = "(?:vao\\s+)?(?:ngay\\s+)";
    private static final String GAP = "[\\s,]*+";

    /** A day with all that may stand around it: hour, part of the day, weekday. */
    static final String POINT = "(?:(?:luc\\s+)?" + HOUR + GAP + ")?(?:(?:buoi\\s+)?" + SESSION + GAP + ")?(?:"
            + WEEKDAY
            + GAP + "\\(?+\\s*+)?" + NGAY + "?" + DAY_MONTH + "(?:\\s*+\\)?+[\\s,]*+\\(?+\\s*+" + WEEKDAY + "\\s*\\)?)?"
            + "(?:[ \\t,]*(?:vao\\s+)?luc\\s+" + HOUR + ")?";

    static final String TO = "\\s*(?:den|toi|-)\\s*(?:het\\s+)?";

    /** 10, 10/2021, 10 năm 2021. */
    static final String MONTH_YEAR =
            "(?:\\d{1,2}(?!\\d)|gieng\\b|chap\\b)(?:\\s*(?:/|-|,?\\s*nam\\s)\\s*\\d{4}(?!\\d))?";

    static final String MONTH = "(?<![\\d]\\s)(?<![\\d])\\bthang\\s+" + MONTH_YEAR + "(?![/\\d])";

    static final String QUARTER =
            "\\bqu[yi]\\s+(?:iv\\b|i{1,3}\\b|[1-4]\\b(?!\\s+(?!nam)[a-z]))(?:\\s*(?:/|-|,?\\s*nam\\s)\\s*\\d{4}(?!\\d))?";

    static final String COUNT = "(?:\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?:\\s*\\(\\s*\\w{1,10}\\s*\\))?";

    private Pieces() {}
}
