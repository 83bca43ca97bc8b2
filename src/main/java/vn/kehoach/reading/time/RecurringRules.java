package vn.kehoach.reading.time;

import static vn.kehoach.reading.time.DateMention.Precision.COARSE;
import static vn.kehoach.reading.time.DateMention.Precision.DAY;
import static vn.kehoach.reading.time.DateMention.Precision.OPEN;
import static vn.kehoach.reading.time.DateMention.Recurrence.HALF_YEARLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.MONTHLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.QUARTERLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.WEEKLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.YEARLY;
import static vn.kehoach.reading.time.Round.MonthOfPeriod.FIRST;
import static vn.kehoach.reading.time.Round.MonthOfPeriod.LAST;
import static vn.kehoach.reading.time.Round.MonthOfPeriod.MIDDLE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What comes back: "ngày 20 của tháng cuối quý", "ngày 15/11 hằng năm". Its date is that of the first round. */
final class RecurringRules {

    private static final String EACH = "\\s*(?:,\\s*)?(?:cua\\s+)?(?:hang|moi|cac)\\s+";
    private static final String NO_SHOP = "(?<!ngan )(?<!khach )(?<!mat )(?<!nha )(?<!don )(?<!cua )";
    private static final String ROUND_BEFORE = NO_SHOP + "\\b(?:dinh ky\\s+)?(?:hang|moi)\\s+";

    /** Words without a figure between "hằng tháng" and the day: "gửi báo cáo trước". */
    private static final String BETWEEN = "\\b[^.;\\n\\d]{0,40}?\\b";

    /** "Hằng tháng, trước 17g00 ngày 25". */
    private static final String AT = "(?:" + Pieces.HOUR + "[\\s,]*)?";

    private static final String WHICH_MONTH =
            "\\s+(?:cua\\s+)?thang\\s+(cuoi|dau|giua|thu ba|thu nhat|thu hai|thu 3|thu 1|thu 2)(?:\\s+(?:cung|tien))?";
    private static final Map<String, DateMention.Recurrence> ROUNDS =
            Map.of("tuan", WEEKLY, "thang", MONTHLY, "quy", QUARTERLY, "nam", YEARLY);
    private static final Map<String, Integer> WEEKS =
            Map.of("nhat", 1, "dau", 1, "1", 1, "hai", 2, "2", 2, "ba", 3, "3", 3, "tu", 4, "cuoi", -1);

    static final Rule OF_A_QUARTER = Rule.ofRounds(
            "\\bngay\\s+(\\d{1,2})" + WHICH_MONTH
                    + "\\s+(?:cua\\s+)?(?:(?:hang|moi)\\s+)?quy(?!\\s+(?:iv|i{1,3}|[1-4])\\b)",
            match -> ofAQuarter(match, Integer.parseInt(match.group(1)), match.group(2)));

    static final Rule QUARTER_AND_DAY = Rule.ofRounds(
            ROUND_BEFORE + "quy" + BETWEEN + AT + "ngay\\s+(\\d{1,2})" + WHICH_MONTH + "(?:\\s+(?:cua\\s+)?quy)?\\b",
            match -> ofAQuarter(match, Integer.parseInt(match.group(1)), match.group(2)));

    static final Rule OF_A_MONTH = Rule.ofRounds(
            "\\bngay\\s+(\\d{1,2})" + EACH + "thang\\b", match -> ofAMonth(match, Integer.parseInt(match.group(1))));

    static final Rule MONTH_AND_DAY = Rule.ofRounds(
            ROUND_BEFORE + "thang" + BETWEEN + AT + "ngay\\s+(\\d{1,2})(?![\\d/.-]|\\s+(?:\\d|thang))",
            match -> ofAMonth(match, Integer.parseInt(match.group(1))));

    static final Rule OF_HALF_A_YEAR = Rule.ofRounds(
            "\\bngay\\s+(\\d{1,2}/\\d{1,2})\\s*(?:,|va)\\s*(?:(?:truoc\\s+)?ngay\\s+)?(\\d{1,2}/\\d{1,2})" + EACH
                    + "nam\\b",
            RecurringRules::ofHalfAYear);

    static final Rule OF_A_YEAR =
            Rule.ofRounds("(?:" + Pieces.POINT + ")" + EACH + "nam\\b", match -> DayMonth.last(match.words())
                    .filter(day -> !day.impossible())
                    .map(day -> ofAYear(match, day)));

    static final Rule YEAR_AND_DAY = Rule.ofRounds(
            ROUND_BEFORE + "nam" + BETWEEN + AT + "ngay\\s+(" + Pieces.DAY_MONTH + ")",
            match -> DayMonth.last(match.group(1))
                    .filter(day -> !day.impossible() && day.year().isEmpty())
                    .map(day -> ofAYear(match, day)));

    static final Rule MONTH_OF_A_YEAR = Rule.ofRounds(
            "\\bthang\\s+(\\d{1,2})" + EACH + "nam\\b", match -> monthOfAYear(match, Integer.parseInt(match.group(1))));

    static final Rule WEEK_OF_EACH_MONTH = Rule.ofRounds(
            "(?:(" + Pieces.WEEKDAY + ")\\s+(?:cua\\s+)?)?\\btuan\\s+(?:thu\\s+)?(nhat|dau|hai|ba|tu|cuoi|[1-3])"
                    + "(?:\\s+(?:tien|cung))?" + EACH + "thang\\b",
            RecurringRules::weekOfAMonth);

    static final Rule OF_A_WEEK =
            Rule.ofRounds("(" + Pieces.WEEKDAY + ")" + EACH + "tuan\\b", match -> Around.weekday(match.group(1))
                    .map(day -> ofAWeek(match, day)));

    static final Rule HALF_YEARS = Rule.ofRounds(
            "\\b(?:hang|moi|dinh ky)\\s+(?:6|06|sau)\\s+thang\\b|\\b(?:6|06|sau) thang(?: (?:mot|01|1) lan)\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).every(Round.every(HALF_YEARLY))));

    /** "Ngân sách hằng năm" is a budget, not a round of work. */
    private static final String NO_BUDGET =
            "(?<!ngan sach )(?<!nha nuoc )(?<!du toan )(?<!dia phuong )(?<!kinh phi )(?<!ke hoach )(?<!bao cao )(?<!so lieu )(?<!chi tieu )";

    static final Rule ROUND = Rule.ofRounds(
            NO_BUDGET + ROUND_BEFORE + "(tuan|thang|quy|nam)\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).every(Round.every(ROUNDS.get(match.group(1))))));

    private RecurringRules() {}

    private static Optional<Found> ofAQuarter(Rule.Match match, int day, String month) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        Round.MonthOfPeriod which = monthOfPeriod(month);
        int place = (which.ordinal() + 1) % 3;
        Found found =
                Found.of(match.span(), DAY).every(Round.every(QUARTERLY).on(day).in(which));
        return Optional.of(first(match.years(), found, issued -> {
            YearMonth next = YearMonth.from(issued);
            while (next.getMonthValue() % 3 != place || dayOf(next, day).isBefore(issued)) {
                next = next.plusMonths(1);
            }
            return dayOf(next, day);
        }));
    }

    private static Round.MonthOfPeriod monthOfPeriod(String words) {
        return switch (words) {
            case "dau", "thu nhat", "thu 1" -> FIRST;
            case "giua", "thu hai", "thu 2" -> MIDDLE;
            default -> LAST;
        };
    }

    private static LocalDate dayOf(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static Found first(YearFrame years, Found found, UnaryOperator<LocalDate> round) {
        return years.issued()
                .map(issued -> round.apply(issued))
                .map(day -> found.from(day).to(day))
                .orElse(found);
    }

    private static Optional<Found> ofAMonth(Rule.Match match, int day) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        Found found = Found.of(match.span(), DAY).every(Round.every(MONTHLY).on(day));
        return Optional.of(first(match.years(), found, issued -> {
            LocalDate inMonth = dayOf(YearMonth.from(issued), day);
            return inMonth.isBefore(issued) ? dayOf(YearMonth.from(issued).plusMonths(1), day) : inMonth;
        }));
    }

    /** "Trước ngày 15/6 và 15/12 hằng năm": the same day of the same month of each half. */
    private static Optional<Found> ofHalfAYear(Rule.Match match) {
        DayMonth one = DayMonth.last(match.group(1)).orElseThrow();
        DayMonth other = DayMonth.last(match.group(2)).orElseThrow();
        boolean halves = !one.impossible()
                && !other.impossible()
                && one.day() == other.day()
                && other.month() == one.month() + 6;
        if (!halves || one.month() != 6 && one.month() != 1) {
            return Optional.empty();
        }
        Round round = Round.every(HALF_YEARLY).on(one.day()).in(one.month() == 6 ? LAST : FIRST);
        return Optional.of(first(match.years(), Found.of(match.span(), DAY).every(round), issued -> {
            LocalDate next = LocalDate.of(issued.getYear(), one.month(), one.day());
            while (next.isBefore(issued)) {
                next = next.plusMonths(6);
            }
            return next;
        }));
    }

    private static Found ofAYear(Rule.Match match, DayMonth day) {
        Found found = Found.of(match.span(), DAY)
                .every(Round.every(YEARLY).on(day.day()).in(day.month()));
        return first(match.years(), found, issued -> {
            LocalDate inYear = dayOf(YearMonth.of(issued.getYear(), day.month()), day.day());
            return inYear.isBefore(issued) ? dayOf(YearMonth.of(issued.getYear() + 1, day.month()), day.day()) : inYear;
        });
    }

    private static Optional<Found> monthOfAYear(Rule.Match match, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        Found found = Found.of(match.span(), COARSE).every(Round.every(YEARLY).in(month));
        return Optional.of(match.years()
                .yearOf(month)
                .map(year -> YearMonth.of(year, month))
                .map(each -> found.from(each.atDay(1)).to(each.atEndOfMonth()))
                .orElse(found));
    }

    private static Optional<Found> weekOfAMonth(Rule.Match match) {
        Round week = Round.every(MONTHLY).inWeek(WEEKS.get(match.group(2)));
        Round round = Around.weekday(match.group(1)).map(week::on).orElse(week);
        return Optional.of(Found.of(match.span(), OPEN).every(round));
    }

    private static Found ofAWeek(Rule.Match match, DayOfWeek day) {
        Found found =
                Found.of(match.span(), DAY).every(Round.every(WEEKLY).on(day)).on(Optional.of(day), Optional.empty());
        return first(match.years(), found, issued -> issued.with(TemporalAdjusters.nextOrSame(day)));
    }
}
