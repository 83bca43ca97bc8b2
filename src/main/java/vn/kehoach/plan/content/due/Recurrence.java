package vn.kehoach.plan.content.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.shared.Worded;

/**
 * The rule by which work comes back: "ngày 20 của tháng cuối quý", "ngày 15/11 hằng năm", "thứ Sáu hằng tuần". Days are
 * those of Vietnam; a day that a month does not have is its last one.
 *
 * @param day of the month, 1 to 31
 * @param month of the year, 1 to 12, where it comes back once a year
 * @param monthOfPeriod which month of a quarter or of half a year
 * @param week of the month, 1 to 5, or −1 for the last one; it ends on its Sunday, or on the weekday that is named
 * @param until the last day on which it may be due
 * @param hour at which each round is due, empty for the end of the day
 * @param before whether each round is due before its day ("trước ngày 25"); an hour is a moment of the day itself
 */
public record Recurrence(
        Every every,
        Optional<Integer> day,
        Optional<Integer> month,
        Optional<MonthOfPeriod> monthOfPeriod,
        Optional<DayOfWeek> weekday,
        Optional<Integer> week,
        Optional<LocalDate> until,
        Optional<LocalTime> hour,
        boolean before) {

    /** Due on its days, until their end. */
    public Recurrence(
            Every every,
            Optional<Integer> day,
            Optional<Integer> month,
            Optional<MonthOfPeriod> monthOfPeriod,
            Optional<DayOfWeek> weekday,
            Optional<Integer> week,
            Optional<LocalDate> until) {
        this(every, day, month, monthOfPeriod, weekday, week, until, Optional.empty(), false);
    }

    /** How often, and how many months lie between. */
    public enum Every implements Worded {
        /** Once a week. */
        WEEKLY("hằng tuần", 0),
        /** Once a month. */
        MONTHLY("hằng tháng", 1),
        /** Once a quarter. */
        QUARTERLY("hằng quý", 3),
        /** Twice a year. */
        HALF_YEARLY("sáu tháng một lần", 6),
        /** Once a year. */
        YEARLY("hằng năm", 12);

        private final String label;
        private final int months;

        Every(String label, int months) {
            this.label = label;
            this.months = months;
        }

        @Override
        public String label() {
            return label;
        }

        /** The word for how often, by its name; a name that is none stays as it is. */
        public static String words(String name) {
            return name.equals("DAILY")
                    ? "hằng ngày"
                    : Relative.named(Every.class, name).map(Every::label).orElse(name);
        }
    }

    /** Which month of a quarter or of half a year. */
    public enum MonthOfPeriod {
        /** The first one. */
        FIRST,
        /** The second of a quarter, the third of half a year. */
        MIDDLE,
        /** The last one. */
        LAST
    }

    /** Whether the rule says more than how often, so that each date follows from it. */
    public boolean isComplete() {
        return every == Every.WEEKLY ? weekday.isPresent() : day.isPresent() || weekday.isPresent() || week.isPresent();
    }

    /** Whether two readings of its last day are possible. */
    public boolean endsBeforeItsDay() {
        return before && hour.isEmpty() && isComplete();
    }

    /** The day of the rule that a first deadline stands for: the day behind it, where that is the one before which it is due. */
    public LocalDate meantBy(LocalDate due) {
        LocalDate next = due.plusDays(1);
        return endsBeforeItsDay() && after(due).filter(next::equals).isPresent() ? next : due;
    }

    /** The same due on its days. */
    public Recurrence onItsDay() {
        return new Recurrence(every, day, month, monthOfPeriod, weekday, week, until, hour, false);
    }

    /** The same with its last day in place of the day behind it; empty where no rule says that. */
    public Optional<Recurrence> lastDay() {
        return endsBeforeItsDay() ? new DayBefore(this).rule() : Optional.empty();
    }

    /** In words: {@code ngày 20 tháng cuối quý}, {@code ngày 25 hằng tháng, 17g00}. */
    public String words() {
        return new RecurrenceWords(this).words();
    }

    /** The first date of the rule after that day; empty where the rule is incomplete or has ended. */
    public Optional<LocalDate> after(LocalDate last) {
        return isComplete() ? notEnded(next(last)) : Optional.empty();
    }

    /**
     * The day of the round after so many rounds. Where the rule only says how often, it is reckoned from the first day and
     * not from the last one, so that the 31st of January comes back on the 31st of March.
     *
     * @param first the day of the first round
     * @param rounds how many there were
     * @param last the day of the last of them
     */
    public Optional<LocalDate> following(LocalDate first, int rounds, LocalDate last) {
        if (isComplete()) {
            return after(last);
        }
        return notEnded(
                every == Every.WEEKLY ? first.plusWeeks(rounds) : first.plusMonths((long) every.months * rounds));
    }

    /** The first day of the period after the one of that day, for work that comes back without a day of its own. */
    public Optional<LocalDate> nextPeriod(LocalDate day) {
        return notEnded(
                every == Every.WEEKLY
                        ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        : firstOfPeriod(day).plusMonths(every.months).atDay(1));
    }

    private Optional<LocalDate> notEnded(LocalDate date) {
        return Optional.of(date).filter(each -> until.filter(each::isAfter).isEmpty());
    }

    private LocalDate next(LocalDate last) {
        if (every == Every.WEEKLY) {
            return last.with(TemporalAdjusters.next(weekday.orElseThrow()));
        }
        return Stream.iterate(firstOfPeriod(last), first -> first.plusMonths(every.months))
                .map(this::inPeriod)
                .filter(date -> date.isAfter(last))
                .findFirst()
                .orElseThrow();
    }

    private YearMonth firstOfPeriod(LocalDate day) {
        return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / every.months * every.months + 1);
    }

    private LocalDate inPeriod(YearMonth first) {
        return inMonth(first.plusMonths(monthInPeriod()));
    }

    /** The month of the year in which it first comes, 1 to 12; in words of a year and of half a year. */
    int monthInYear() {
        return monthInPeriod() + 1;
    }

    private int monthInPeriod() {
        if (month.isPresent() && every == Every.YEARLY) {
            return month.get() - 1;
        }
        return switch (monthOfPeriod.orElse(MonthOfPeriod.LAST)) {
            case FIRST -> 0;
            case MIDDLE -> every.months / 2 - (every.months > 3 ? 1 : 0);
            case LAST -> every.months - 1;
        };
    }

    private LocalDate inMonth(YearMonth in) {
        if (day.isPresent()) {
            return in.atDay(Math.min(day.get(), in.lengthOfMonth()));
        }
        DayOfWeek named = weekday.orElse(DayOfWeek.SUNDAY);
        LocalDate date = in.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week.orElse(1), named));
        return YearMonth.from(date).equals(in) ? date : in.atEndOfMonth().with(TemporalAdjusters.previousOrSame(named));
    }

    /**
     * When the round that is due on that day opens: the day after the round before it, and no more than so many days ahead.
     *
     * @param before when the round before it was due
     */
    public static LocalDate opening(LocalDate before, LocalDate due, int daysAhead) {
        LocalDate earliest = due.minusDays(daysAhead);
        LocalDate next = before.plusDays(1);
        return next.isBefore(earliest) ? earliest : next;
    }

    /** The period that a date stands for, in words: {@code quý I/2024}. */
    public String period(LocalDate due) {
        return new RecurrenceWords(this).period(due);
    }
}
