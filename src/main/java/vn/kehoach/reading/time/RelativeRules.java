package vn.kehoach.reading.time;

import static vn.kehoach.plan.content.due.Relative.Direction.AFTER;
import static vn.kehoach.plan.content.due.Relative.Direction.BEFORE;
import static vn.kehoach.reading.time.DateMention.Precision.OPEN;
import static vn.kehoach.reading.time.DateMention.Precision.RELATIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.Relative;

/** What is reckoned from an event, and what has no day at all. */
final class RelativeRules {

    private static final String UNIT = "(?:ngay|tuan|thang|gio)(?:\\s+lam viec)?";
    private static final String ANCHOR = "([^,.;:()\\n]{2,80})";

    /** Events that stand right behind "trước" or "sau", without a verb. */
    private static final String OCCASION =
            "(?:ngay |buoi )?(?:hoi trai|trai he|hoi dien|hoi khoe|hoi dam|dien dan|doi thoai|su kien|giai (?:dau|bong|the thao|chay)|tap huan|hoi nghi|dai hoi|hoi thi|hoi thao|le|ky hop|cuoc hop|phien hop|chuong trinh|khai mac|dien ra|to chuc|thoi diem|kiem tra|giam sat|tham dinh|ngay hoi|cuoc thi|dot|chung ket|gap mat|gap go|toa dam|giao luu|lien hoan|lop tap huan)";

    static final Rule SO_LONG_AFTER = Rule.of(
            "\\b(?:(?:trong(?: vong)?|cham nhat(?: la)?|khong qua|sau|toi da|toi thieu|it nhat|truoc)\\s+)*("
                    + Pieces.COUNT + ")\\s+(" + UNIT
                    + "),?\\s+(sau khi|sau|ke tu|tinh tu|tu khi|tu ngay|truoc khi|truoc)\\s+" + ANCHOR,
            match -> isReportOfMonths(match)
                    ? Optional.empty()
                    : reckoned(match, 1, 4, match.group(3).startsWith("truoc") ? BEFORE : AFTER));

    static final Rule BEFORE_SO_LONG = Rule.of(
            "\\b(truoc|sau)\\s+(?:it nhat\\s+|toi thieu\\s+)?(" + Pieces.COUNT + ")\\s+(" + UNIT
                    + ")\\s+(?:(?:to chuc|dien ra|khai mac|ket thuc|khi|cua|so voi)\\s+|(?=(?:hoi nghi|dai hoi|hoi thi|hoi trai|hoi thao|hoi dien|ngay hoi|dien dan|toa dam|doi thoai|su kien|lien hoan|le|ky hop)\\b))"
                    + ANCHOR,
            match -> reckoned(match, 2, 4, match.group(1).equals("truoc") ? BEFORE : AFTER));

    static final Rule BEFORE_AN_EVENT = Rule.of(
            "\\b(truoc|sau|ngay sau)\\s+(?:khi\\s+|ngay\\s+)?((?:ket thuc|ban hanh|nhan duoc|co|hoan thanh|" + OCCASION
                    + ")\\b[^,.;:()\\n]{0,60}?)\\s+(?:it nhat\\s+|toi thieu\\s+)?(" + Pieces.COUNT + ")\\s+(" + UNIT
                    + ")\\b",
            match -> reckoned(match, 3, 2, match.group(1).equals("truoc") ? BEFORE : AFTER));

    static final Rule RIGHT_AFTER = Rule.of(
            "\\b(ngay sau|sau|truoc)\\s+(?:khi\\s+)((?:to chuc|dien ra|khai mac|ket thuc|ban hanh|nhan duoc|hoan thanh|nhan)\\b[^,.;:()\\n]{2,60})",
            match -> Optional.of(Found.of(match.span(), RELATIVE)
                    .reckonedFrom(match.place(2))
                    .by(new Offset(0, Relative.Unit.DAYS, match.group(1).equals("truoc") ? BEFORE : AFTER))));

    static final Rule WHENEVER = Rule.of(
            "\\bkhi\\s+co\\s+(?!the\\b)[^,.;:()\\n]{2,60}|\\btheo\\s+(?:de nghi|yeu cau)\\b|\\bthuong xuyen\\b|\\btrong suot\\b[^,.;:()\\n]{0,40}|\\bdot xuat\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).reckonedFrom(match.span())));

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final List<String> NUMBERS =
            List.of("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi");
    private static final int HOURS = 24;

    private RelativeRules() {}

    /** "Báo cáo 6 tháng trước ngày 15/6": the months are those of the report. */
    private static boolean isReportOfMonths(Rule.Match match) {
        return match.group(2).equals("thang")
                && match.group(3).equals("truoc")
                && match.group(4).matches("ngay\\s*\\d.*");
    }

    /** The count stands in that group, its unit in the next one. */
    private static Optional<Found> reckoned(Rule.Match match, int count, int anchor, Relative.Direction direction) {
        Found found = Found.of(match.span(), RELATIVE).reckonedFrom(match.place(anchor));
        String unit = match.group(count + 1);
        int amount = number(match.group(count));
        return Optional.of(
                unit.startsWith("gio") && amount % HOURS != 0
                        ? found
                        : found.by(
                                new Offset(unit.startsWith("gio") ? amount / HOURS : amount, unit(unit), direction)));
    }

    private static int number(String words) {
        Matcher digits = DIGITS.matcher(words);
        return digits.find() ? Integer.parseInt(digits.group()) : NUMBERS.indexOf(words.split("\\W")[0]);
    }

    private static Relative.Unit unit(String words) {
        if (words.startsWith("tuan")) {
            return Relative.Unit.WEEKS;
        }
        if (words.startsWith("thang")) {
            return Relative.Unit.MONTHS;
        }
        return words.endsWith("viec") ? Relative.Unit.WORKING_DAYS : Relative.Unit.DAYS;
    }
}
