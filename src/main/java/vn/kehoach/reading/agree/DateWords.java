package vn.kehoach.reading.agree;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.shared.VietnamTime;

/** A date where a text names it, written anew in the shape in which it stands there: figures stay figures, words stay words. */
final class DateWords {

    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?<!\\d)(?<day>\\d{1,2})(?:(?<sep>\\s?[/.-]\\s?)(?<month>\\d{1,2})"
                    + "(?:(?<sep2>\\s?[/.-]\\s?)(?<year>\\d{4}))?|(?<m>\\s+tháng\\s+)(?<month2>\\d{1,2})(?:(?<y>\\s+năm\\s+)(?<year2>\\d{4}))?)(?!\\d)");
    private static final Pattern BEFORE_IT = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?<bound>trước|chậm nhất|muộn nhất|hạn chót)(?<link>\\s+(?:là|vào|lúc)?\\s*))?"
                    + "(?:(?<hour>\\d{1,2})(?<unit>\\s?(?:g|h|giờ)\\s?)(?<minute>\\d{2})?['’]?(?<comma>\\s*,?\\s+))?(?<word>ngày\\s+)?$");
    private static final int A_DAY = "2020-02-20".length();

    private final String text;
    private final int from;
    private final int to;

    /** The dates between two letters of the text. */
    DateWords(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The change that makes one day another; empty where the first does not stand there, or stands there twice. */
    Optional<TextChange> change(Due was, Due now, boolean before) {
        List<MatchResult> found = new ArrayList<>();
        Matcher date = DATE.matcher(text).region(from, to);
        while (date.find()) {
            if (names(date, was)) {
                found.add(date.toMatchResult());
            }
        }
        return found.size() == 1 ? Optional.of(written(found.get(0), was, now, before)) : Optional.empty();
    }

    /** By when, in figures, as a sentence of a plan ends: {@code chậm nhất ngày 25/12/2026}, {@code trước 17g00 ngày 25/12/2026}. */
    static String until(Due due, boolean before) {
        return due.month()
                .map(month -> "chậm nhất trong " + month)
                .orElseGet(() -> hour(due).isPresent()
                        ? "trước " + VietnamTime.words(due.at())
                        : (before ? "trước" : "chậm nhất") + " ngày " + VietnamTime.day(due.named()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<String> either(MatchResult date, int one, int other) {
        return Optional.ofNullable(date.group(one)).or(() -> Optional.ofNullable(date.group(other)));
    }

    private static Optional<String> month(MatchResult date) {
        return either(date, 3, 7);
    }

    private static Optional<String> year(MatchResult date) {
        return either(date, 5, 9);
    }

    private static boolean names(MatchResult date, Due due) {
        LocalDate day = due.named();
        return number(date.group(1)) == day.getDayOfMonth()
                && month(date)
                        .filter(month -> number(month) == day.getMonthValue())
                        .isPresent()
                && year(date).map(DateWords::number).orElse(day.getYear()) == day.getYear();
    }

    private TextChange written(MatchResult date, Due was, Due now, boolean before) {
        Matcher lead = BEFORE_IT.matcher(text).region(from, date.start());
        lead.useTransparentBounds(true);
        if (!lead.find()) {
            return new TextChange(date.start(), date.end(), day(date, now.named(), was.named()));
        }
        Optional<LocalTime> hour = hour(now);
        boolean endsBefore = Optional.ofNullable(lead.group("bound"))
                .filter(DateWords::isBefore)
                .isPresent();
        String bound = Optional.ofNullable(lead.group("bound"))
                .map(words -> isBefore(words) && hour.isEmpty() && !before ? like(words) : words)
                .map(words -> words + lead.group("link"))
                .orElse("");
        String word = Optional.ofNullable(lead.group("word"))
                .orElse(hour.isPresent() && lead.group("hour") == null ? "ngày " : "");
        String clock = hour.map(time -> clock(time, lead)).orElse("");
        int start = endsBefore || lead.group("hour") != null || hour.isPresent() ? lead.start() : date.start();
        String said = start == date.start() ? "" : bound + clock + word;
        return new TextChange(start, date.end(), said + day(date, now.named(), was.named()));
    }

    private static boolean isBefore(String bound) {
        return bound.equalsIgnoreCase("trước");
    }

    /** A last day in place of the one before which something is due. */
    private static String like(String bound) {
        return Character.isUpperCase(bound.charAt(0)) ? "Chậm nhất" : "chậm nhất";
    }

    private static Optional<LocalTime> hour(Due due) {
        String words = due.words().strip();
        return words.length() > A_DAY ? Optional.of(LocalTime.parse(words.substring(A_DAY + 1))) : Optional.empty();
    }

    private static String clock(LocalTime time, Matcher lead) {
        String unit = Optional.ofNullable(lead.group("unit")).orElse("g");
        String comma = Optional.ofNullable(lead.group("comma")).orElse(" ");
        return "%02d".formatted(time.getHour()) + unit + "%02d".formatted(time.getMinute()) + comma;
    }

    private static String day(MatchResult date, LocalDate day, LocalDate was) {
        boolean figures = date.group(2) != null;
        String between = figures ? date.group(2) : date.group(6);
        String month = month(date).orElseThrow();
        boolean wide = month.length() > 1
                && (month.startsWith("0") || day.getMonthValue() <= 2 || figures && month.length() > 1);
        String said =
                "%02d".formatted(day.getDayOfMonth()) + between + (wide ? "%02d" : "%d").formatted(day.getMonthValue());
        if (year(date).isEmpty() && day.getYear() == was.getYear()) {
            return said;
        }
        String link =
                Optional.ofNullable(figures ? date.group(4) : date.group(8)).orElse(figures ? between : " năm ");
        return said + link + day.getYear();
    }
}
