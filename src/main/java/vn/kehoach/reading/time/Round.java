package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The rule by which a term comes back, as far as the words give it.
 *
 * @param day of the month
 * @param month of the year, 1 to 12
 * @param monthOfPeriod which month of the quarter or half year
 * @param week of the month, 1 to 5, or −1 for the last one
 */
public record Round(
        DateMention.Recurrence every,
        Optional<Integer> day,
        Optional<Integer> month,
        Optional<MonthOfPeriod> monthOfPeriod,
        Optional<DayOfWeek> weekday,
        Optional<Integer> week) {

    /** Which month of a quarter or of half a year. */
    public enum MonthOfPeriod {
        FIRST,
        MIDDLE,
        LAST
    }

    static Round every(DateMention.Recurrence every) {
        return new Round(
                every, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Round on(int dayOfMonth) {
        return new Round(every, Optional.of(dayOfMonth), month, monthOfPeriod, weekday, week);
    }

    Round in(int monthOfYear) {
        return new Round(every, day, Optional.of(monthOfYear), monthOfPeriod, weekday, week);
    }

    Round in(MonthOfPeriod which) {
        return new Round(every, day, month, Optional.of(which), weekday, week);
    }

    Round on(DayOfWeek named) {
        return new Round(every, day, month, monthOfPeriod, Optional.of(named), week);
    }

    Round inWeek(int ofMonth) {
        return new Round(every, day, month, monthOfPeriod, weekday, Optional.of(ofMonth));
    }

    /** Whether it says more than how often, so that the next date can be computed. */
    public boolean isComplete() {
        return day.isPresent() || weekday.isPresent() || week.isPresent();
    }
}
