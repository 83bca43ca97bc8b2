package vn.kehoach.reading.time;

import static vn.kehoach.reading.time.DateMention.Precision.COARSE;
import static vn.kehoach.reading.time.DateMention.Precision.DAY;
import static vn.kehoach.reading.time.DateMention.Precision.OPEN;
import static vn.kehoach.reading.time.DateMention.Recurrence.HALF_YEARLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.MONTHLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.QUARTERLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.WEEKLY;
import static vn.kehoach.reading.time.DateMention.Recurrence.YEARLY;

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
    private static final Map<String, DateMention.Recurrence> ROUNDS =
            Map.of("tuan", WEEKLY, "thang", MONTHLY, "quy", QUARTERLY, "nam", YEARLY);

    static final Rule OF_A_QUARTER = Rule.of(
            "\\bngay\\s+(\\d{1,2})\\s+(?:cua\\s+)?thang\\s+(cuoi|dau|thu ba|thu nhat)(?:\\s+(?:cung|tien))?\\s+(?:cua\\s+)?(?:(?:hang|moi)\\s+)?quy(?!\\s+(?:iv|i{1,3}|[1-4])\\b)",
            match -> ofAQuarter(match, Integer.parseInt(match.group(1)), match.group(2)));

    static final Rule OF_A_MONTH = Rule.of(
            "\\bngay\\s+(\\d{1,2})" + EACH + "thang\\b", match -> ofAMonth(match, Integer.parseInt(match.group(1))));

    static final Rule OF_A_YEAR =
            Rule.of("(?:" + Pieces.POINT + ")" + EACH + "nam\\b", match -> DayMonth.last(match.words())
                    .filter(day -> !day.impossible())
                    .map(day -> ofAYear(match, day)));

    static final Rule MONTH_OF_A_YEAR = Rule.of(
            "\\bthang\\s+(\\d{1,2})" + EACH + "nam\\b", match -> monthOfAYear(match, Integer.parseInt(match.group(1))));

    static final Rule OF_A_WEEK =
            Rule.of("(" + Pieces.WEEKDAY + ")" + EACH + "tuan\\b", match -> Around.weekday(match.group(1))
                    .map(day -> ofAWeek(match, day)));

    static final Rule HALF_YEARS = Rule.of(
            "\\b(?:hang|moi|dinh ky)\\s+(?:6|06|sau)\\s+thang\\b|\\b(?:6|06|sau) thang(?: (?:mot|01|1) lan)\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).every(HALF_YEARLY)));

    static final Rule ROUND = Rule.of(
            NO_SHOP + "\\b(?:dinh ky\\s+)?(?:hang|moi)\\s+(tuan|thang|quy|nam)\\b",
            match -> Optional.of(Found.of(match.span(), OPEN).every(ROUNDS.get(match.group(1)))));

    private RecurringRules() {}

    private static Optional<Found> ofAQuarter(Rule.Match match, int day, String month) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        int place = month.equals("dau") || month.equals("thu nhat") ? 1 : 0;
        Found found = Found.of(match.span(), DAY).every(QUARTERLY);
        return Optional.of(first(match.years(), found, issued -> {
            YearMonth next = YearMonth.from(issued);
            while (next.getMonthValue() % 3 != place || dayOf(next, day).isBefore(issued)) {
                next = next.plusMonths(1);
            }
            return dayOf(next, day);
        }));
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
        Found found = Found.of(match.span(), DAY).every(MONTHLY);
        return Optional.of(first(match.years(), found, issued -> {
            LocalDate inMonth = dayOf(YearMonth.from(issued), day);
            return inMonth.isBefore(issued) ? dayOf(YearMonth.from(issued).plusMonths(1), day) : inMonth;
        }));
    }

    private static Found ofAYear(Rule.Match match, DayMonth day) {
        Found found = Found.of(match.span(), DAY).every(YEARLY);
        return first(match.years(), found, issued -> {
            LocalDate inYear = dayOf(YearMonth.of(issued.getYear(), day.month()), day.day());
            return inYear.isBefore(issued) ? dayOf(YearMonth.of(issued.getYear() + 1, day.month()), day.day()) : inYear;
        });
    }

    private static Optional<Found> monthOfAYear(Rule.Match match, int month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        Found found = Found.of(match.span(), COARSE).every(YEARLY);
        return Optional.of(match.years()
                .yearOf(month)
                .map(year -> YearMonth.of(year, month))
                .map(each -> found.from(each.atDay(1)).to(each.atEndOfMonth()))
                .orElse(found));
    }

    private static Found ofAWeek(Rule.Match match, DayOfWeek day) {
        Found found = Found.of(match.span(), DAY).every(WEEKLY).on(Optional.of(day), Optional.empty());
        return first(match.years(), found, issued -> issued.with(TemporalAdjusters.nextOrSame(day)));
    }
}
