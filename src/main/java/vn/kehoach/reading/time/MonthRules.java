package vn.kehoach.reading.time;

import static vn.kehoach.reading.time.DateMention.Precision.COARSE;
import static vn.kehoach.reading.time.DateMention.Precision.IMPOSSIBLE;
import static vn.kehoach.reading.time.DateMention.Precision.MONTH;
import static vn.kehoach.reading.time.DateMention.Precision.QUARTER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, quarters, and the coarse words of offices: đầu tháng, quý I, cuối năm. Each is tracked by its last day. */
final class MonthRules {

    private static final Pattern MONTH_IN = Pattern.compile("(gieng|chap|\\d{1,2})(?:\\D+(\\d{4}))?");
    private static final Pattern QUARTER_IN = Pattern.compile("qu[yi]\\s+(iv|i{1,3}|[1-4])(?:\\D+(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "1", 1, "ii", 2, "2", 2, "iii", 3, "3", 3, "iv", 4, "4", 4);
    private static final Pattern LEADS_TO_A_YEAR =
            Pattern.compile("(?:thoi (?:gian|han|diem)[^\\n:]{0,30}:|hoan thanh|\\t)\\s*$");
    private static final List<String> WEEKS = List.of("nhat|dau|1", "hai|2", "ba|3", "tu|4", "nam|5");

    static final Rule PERIOD_OF_MONTHS = Rule.of(
            "(?:\\btu\\s+)?\\bthang\\s+(" + Pieces.MONTH_YEAR + ")(?:" + Pieces.TO
                    + "|\\s*(?:,|va|&)\\s*)(?:thang\\s+)?(" + Pieces.MONTH_YEAR + ")(?![/\\d])",
            MonthRules::months);

    static final Rule WEEK_OF_A_MONTH = Rule.of(
            "\\btuan\\s+(?:le\\s+)?(?:thu\\s+)?(nhat|dau|hai|ba|tu|nam|cuoi|[1-5]),?\\s+(?:cua\\s+)?thang\\s+("
                    + Pieces.MONTH_YEAR + ")",
            match -> month(match.group(2), match.years()).map(month -> week(match, month)));

    static final Rule PART_OF_A_MONTH = Rule.of(
            "\\b(dau|giua|cuoi|thuong tuan|trung tuan|ha tuan)\\s+thang\\s+(" + Pieces.MONTH_YEAR + ")(?![/\\d])",
            match -> month(match.group(2), match.years()).map(month -> Found.of(match.span(), COARSE)
                    .from(month.atDay(firstDay(match.group(1))))
                    .to(month.atDay(lastDay(match.group(1), month)))));

    static final Rule ONE_MONTH = Rule.of(Pieces.MONTH, MonthRules::month);

    static final Rule PART_OF_A_QUARTER = Rule.of("\\b(dau|giua|cuoi)\\s+" + Pieces.QUARTER, match -> quarter(match)
            .map(first -> Found.of(match.span(), COARSE)
                    .from(partOf(first, match.group(1)).atDay(1))
                    .to(partOf(first, match.group(1)).atEndOfMonth())));

    static final Rule ONE_QUARTER =
            Rule.of(Pieces.QUARTER, match -> quarter(match).map(first -> Found.of(match.span(), QUARTER)
                    .from(first.atDay(1))
                    .to(first.plusMonths(2).atEndOfMonth())));

    static final Rule HALF_A_YEAR = Rule.of(
            "\\b(?:6|06|sau)\\s+thang\\s+(dau|cuoi)\\s+nam(?:\\s+(\\d{4}))?",
            match -> year(match).map(year -> Found.of(match.span(), COARSE)
                    .from(LocalDate.of(year, match.group(1).equals("dau") ? 1 : 7, 1))
                    .to(match.group(1).equals("dau") ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31))));

    static final Rule PART_OF_A_YEAR = Rule.of(
            "\\b(dau|giua|cuoi)\\s+nam\\s+(\\d{4})(?!\\s*-)",
            match -> year(match).map(year -> Found.of(match.span(), COARSE)
                    .from(LocalDate.of(year, 1, 1))
                    .to(endOf(match.group(1), year))));

    /** "Hoạt động trong năm 2023" names no deadline; "Thời gian hoàn thành: năm 2023" does. */
    static final Rule A_YEAR_OF_WORK = Rule.of(
            "\\b(?:trong\\s+|ca\\s+)?(nam)\\s+(\\d{4})(?!\\s*-)",
            match -> year(match)
                    .filter(year -> LEADS_TO_A_YEAR.matcher(match.before()).find())
                    .map(year -> Found.of(match.span(), COARSE)
                            .from(LocalDate.of(year, 1, 1))
                            .to(LocalDate.of(year, 12, 31))));

    private MonthRules() {}

    private static Optional<Found> months(Rule.Match match) {
        if (impossible(match.group(1)) || impossible(match.group(2))) {
            return Optional.empty();
        }
        return month(match.group(2), match.years()).map(last -> Found.of(match.span(), MONTH)
                .from(begin(match.group(1), last).atDay(1))
                .to(last.atEndOfMonth()));
    }

    private static YearMonth begin(String words, YearMonth last) {
        YearMonth named = month(words, new YearFrame(Optional.empty(), Optional.of(last.getYear())))
                .orElse(last);
        return !YEAR.matcher(words).find() && named.isAfter(last) ? named.minusYears(1) : named;
    }

    private static Optional<Found> month(Rule.Match match) {
        if (impossible(match.words())) {
            return Optional.of(Found.of(match.span(), IMPOSSIBLE));
        }
        return month(match.words(), match.years())
                .map(month -> Found.of(match.span(), MONTH).from(month.atDay(1)).to(month.atEndOfMonth()));
    }

    private static boolean impossible(String words) {
        return number(words).filter(month -> month < 1 || month > 12).isPresent();
    }

    private static Optional<Integer> number(String words) {
        Matcher matcher = MONTH_IN.matcher(words);
        return matcher.find()
                ? Optional.of(
                        switch (matcher.group(1)) {
                            case "gieng" -> 1;
                            case "chap" -> 12;
                            default -> Integer.parseInt(matcher.group(1));
                        })
                : Optional.empty();
    }

    private static Optional<YearMonth> month(String words, YearFrame years) {
        return number(words)
                .filter(month -> month >= 1 && month <= 12)
                .flatMap(month -> yearIn(words).or(() -> years.yearOf(month)).map(year -> YearMonth.of(year, month)));
    }

    private static Optional<Integer> yearIn(String words) {
        Matcher matcher = YEAR.matcher(words);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group())) : Optional.empty();
    }

    private static int firstDay(String part) {
        return switch (part) {
            case "dau", "thuong tuan" -> 1;
            case "giua", "trung tuan" -> 11;
            default -> 21;
        };
    }

    private static int lastDay(String part, YearMonth month) {
        return switch (part) {
            case "dau", "thuong tuan" -> 10;
            case "giua", "trung tuan" -> 20;
            default -> month.lengthOfMonth();
        };
    }

    private static Found week(Rule.Match match, YearMonth month) {
        int week = weekNumber(match.group(1));
        LocalDate last = week == 0 ? month.atEndOfMonth() : month.atDay(Math.min(week * 7, month.lengthOfMonth()));
        return Found.of(match.span(), COARSE)
                .from(week == 0 ? last.minusDays(6) : month.atDay(week * 7 - 6))
                .to(last);
    }

    /** 0 for the last one. */
    private static int weekNumber(String word) {
        return 1
                + (int) WEEKS.stream().takeWhile(each -> !word.matches(each)).count() % WEEKS.size()
                - (word.equals("cuoi") ? 1 : 0);
    }

    private static Optional<YearMonth> quarter(Rule.Match match) {
        Matcher matcher = QUARTER_IN.matcher(match.words());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int lastMonth = QUARTERS.get(matcher.group(1)) * 3;
        return yearIn(match.words())
                .or(() -> match.years().yearOf(lastMonth))
                .map(year -> YearMonth.of(year, lastMonth - 2));
    }

    private static YearMonth partOf(YearMonth first, String part) {
        return first.plusMonths(
                switch (part) {
                    case "dau" -> 0;
                    case "giua" -> 1;
                    default -> 2;
                });
    }

    private static Optional<Integer> year(Rule.Match match) {
        return yearIn(match.words())
                .or(() -> match.years().year())
                .or(() -> match.years().issued().map(LocalDate::getYear));
    }

    private static LocalDate endOf(String part, int year) {
        return switch (part) {
            case "dau" -> LocalDate.of(year, 3, 31);
            case "giua" -> LocalDate.of(year, 6, 30);
            default -> LocalDate.of(year, 12, 31);
        };
    }
}
