package vn.kehoach.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as it stands in the text.
 *
 * @param year absent where the text leaves it out
 */
record DayMonth(int day, int month, Optional<Integer> year) {

    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?(\\d{4}|\\d{2}))?(?!\\d)|(\\d{1,2}),?\\s+thang\\s+(\\d{1,2})(?:\\s*(?:/|-|,?\\s*nam\\s)\\s*(\\d{4}))?");
    private static final int CENTURY = 2000;

    /** The last day in these words. */
    static Optional<DayMonth> last(String words) {
        Matcher matcher = NUMBERS.matcher(words);
        Optional<DayMonth> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(of(matcher));
        }
        return last;
    }

    /** The first day in these words. */
    static Optional<DayMonth> first(String words) {
        Matcher matcher = NUMBERS.matcher(words);
        return matcher.find() ? Optional.of(of(matcher)) : Optional.empty();
    }

    private static DayMonth of(Matcher matcher) {
        int shift = matcher.group(1) == null ? 3 : 0;
        return new DayMonth(
                Integer.parseInt(matcher.group(1 + shift)),
                Integer.parseInt(matcher.group(2 + shift)),
                Optional.ofNullable(matcher.group(3 + shift)).map(DayMonth::fourDigits));
    }

    private static int fourDigits(String year) {
        return year.length() == 2 ? CENTURY + Integer.parseInt(year) : Integer.parseInt(year);
    }

    /** Whether no year has such a day. */
    boolean impossible() {
        return month < 1 || month > 12 || day < 1 || day > longest();
    }

    private int longest() {
        int leap = 2020;
        return LocalDate.of(year.orElse(leap), month, 1).lengthOfMonth();
    }

    DayMonth in(int otherYear) {
        return new DayMonth(day, month, Optional.of(year.orElse(otherYear)));
    }

    /** The day itself, with the year that the document leaves open. */
    Optional<LocalDate> date(YearFrame years) {
        return year.or(() -> years.yearOf(month, day)).flatMap(this::of);
    }

    private Optional<LocalDate> of(int known) {
        try {
            return Optional.of(LocalDate.of(known, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
