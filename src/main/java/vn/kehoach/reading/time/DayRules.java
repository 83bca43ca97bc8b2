package vn.kehoach.reading.time;

import static vn.kehoach.reading.time.DateMention.Precision.DAY;
import static vn.kehoach.reading.time.DateMention.Precision.IMPOSSIBLE;
import static vn.kehoach.reading.time.DateMention.Precision.MOMENT;
import static vn.kehoach.reading.time.DateMention.Precision.OPEN;
import static vn.kehoach.reading.time.DateMention.Precision.PERIOD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Single days, with or without an hour, and periods from day to day. */
final class DayRules {

    /** What makes "25/02" a day and not a fraction or "5/5 chỉ tiêu". */
    private static final Pattern LEADS_TO_A_DAY =
            Pattern.compile("(?:^|[\\s(:;,-])(?:ngay|truoc|den|tu|vao|het|nhat|la|chot|han"
                    + "|trong|toi|sang|chieu|thoi gian|sau|qua|luc|kien)\\s*:?\\s*$|^[\\s*+.·•\\-]*$|\\(\\s*$");

    private static final Pattern SAYS_DAY = Pattern.compile("ngay|thang|thu |gio|\\dh|\\dg|sang|chieu|:\\d");

    /** Behind a day that the ordinary calendar does not have under these numbers: "15/8 âm lịch", "10/3 năm Giáp Thìn". */
    private static final Pattern LUNAR =
            Pattern.compile("\\s*\\(?\\s*(?:am lich|al)\\b|[\\s,]*(?:nam\\s+)?" + LunarGrammar.YEAR + "\\b");

    static final Rule HOURS_OF_A_DAY = Rule.of(
            "(?:tu\\s+)?(?:luc\\s+)?" + Pieces.HOUR + Pieces.TO + Pieces.HOUR + "[\\s,]*" + Pieces.POINT,
            match -> ordinary(match, () -> point(match, true)));

    static final Rule PERIOD_OF_DAYS = Rule.of(
            "(?:\\btu\\s+)?(" + Pieces.POINT + ")" + Pieces.TO + "(" + Pieces.POINT + ")",
            match -> ordinary(match, () -> period(match)));

    static final Rule PERIOD_IN_A_MONTH = Rule.of(
            "(?:\\btu\\s+(?:ngay\\s+)?|\\b(?:cac\\s+)?ngay\\s+|(?<=\\s|^|\\()(?=\\d{1,2}\\s?-))(?<![\\d/.,-])(\\d{1,2})(?:"
                    + Pieces.TO + "|\\s*(?:,|va)\\s*)(" + Pieces.POINT + ")",
            match -> ordinary(match, () -> periodInAMonth(match)));

    static final Rule ONE_DAY = Rule.of(Pieces.POINT, match -> ordinary(match, () -> point(match, false)));

    private DayRules() {}

    /** What a day of the lunar calendar is in ours nobody guesses: it stays words. */
    private static Optional<Found> ordinary(Rule.Match match, Supplier<Optional<Found>> day) {
        boolean lunar = LUNAR.matcher(match.plain())
                .region(match.span().end(), match.plain().length())
                .lookingAt();
        return lunar ? Optional.of(Found.of(match.span(), OPEN).reckonedFrom(match.span())) : day.get();
    }

    private static Optional<Found> point(Rule.Match match, boolean certain) {
        return DayMonth.last(match.words())
                .filter(day -> certain || isDay(match, day))
                .map(day -> day.impossible() ? Found.of(match.span(), IMPOSSIBLE) : point(match, day));
    }

    private static boolean isDay(Rule.Match match, DayMonth day) {
        return day.year().isPresent()
                || SAYS_DAY.matcher(match.words()).find()
                || LEADS_TO_A_DAY.matcher(match.before()).find();
    }

    private static Found point(Rule.Match match, DayMonth day) {
        List<LocalTime> hours = Around.hours(match.words());
        Found found = Found.of(match.span(), hours.isEmpty() ? DAY : MOMENT)
                .at(hours.stream().findFirst(), hours.stream().reduce((first, last) -> last))
                .on(Around.weekday(match.words()), Around.session(match.words()));
        return day.date(match.years()).map(date -> found.from(date).to(date)).orElse(found);
    }

    private static Optional<Found> period(Rule.Match match) {
        DayMonth last = DayMonth.last(match.group(2)).orElseThrow();
        DayMonth first = DayMonth.first(match.group(1)).orElseThrow();
        if (first.impossible() || last.impossible()) {
            return Optional.of(Found.of(match.span(), IMPOSSIBLE));
        }
        return last.date(match.years()).map(end -> period(match, begin(first, end), end));
    }

    /** The year stands once, behind the last day. */
    private static LocalDate begin(DayMonth first, LocalDate end) {
        LocalDate named =
                first.in(end.getYear()).date(YearFrame.unknown()).orElse(LocalDate.of(end.getYear(), first.month(), 1));
        return first.year().isEmpty() && named.isAfter(end) ? named.minusYears(1) : named;
    }

    /** An hour before the last day is that of the end; "lúc" behind it, as before the first day, is that of the beginning. */
    private static Found period(Rule.Match match, LocalDate begin, LocalDate end) {
        String last = match.group(2);
        int behind = last.lastIndexOf("luc ") > 0 ? last.lastIndexOf("luc ") : last.length();
        return Found.of(match.span(), PERIOD)
                .from(begin)
                .to(end)
                .at(hour(match.group(1)).or(() -> hour(last.substring(behind))), hour(last.substring(0, behind)));
    }

    private static Optional<LocalTime> hour(String words) {
        return Around.hours(words).stream().findFirst();
    }

    private static Optional<Found> periodInAMonth(Rule.Match match) {
        int first = Integer.parseInt(match.group(1));
        DayMonth last = DayMonth.last(match.group(2)).orElseThrow();
        if (first < 1 || first > 31 || last.impossible()) {
            return Optional.of(Found.of(match.span(), IMPOSSIBLE));
        }
        return last.date(match.years()).map(end -> period(match, dayUpTo(end, first), end));
    }

    /** "Từ ngày 28 đến ngày 05/3" begins in the month before. */
    private static LocalDate dayUpTo(LocalDate end, int day) {
        LocalDate month = day > end.getDayOfMonth() ? end.minusMonths(1) : end;
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
