package vn.kehoach.plan.content.due;

import java.time.DayOfWeek;
import java.util.Optional;
import vn.kehoach.plan.content.due.Recurrence.Every;
import vn.kehoach.plan.content.due.Recurrence.MonthOfPeriod;

/** "Trước ngày 25 hằng tháng" as "ngày 24 hằng tháng": the same rule by its last day, read strictly. */
record DayBefore(Recurrence of) {

    private static final int LAST_OF_A_MONTH = 31;
    private static final int MONTHS = 12;

    /** Empty where no rule says so, as before the Monday of the first week. */
    Optional<Recurrence> rule() {
        if (of.week().isPresent() || of.day().isPresent() == of.weekday().isPresent()) {
            return Optional.empty();
        }
        if (of.weekday().isPresent()) {
            return of.every() == Every.WEEKLY
                    ? Optional.of(on(
                            Optional.empty(),
                            of.month(),
                            of.monthOfPeriod(),
                            of.weekday().map(day -> day.minus(1))))
                    : Optional.empty();
        }
        return of.day().filter(day -> day > 1).isPresent()
                ? Optional.of(on(of.day().map(day -> day - 1), of.month(), of.monthOfPeriod(), Optional.empty()))
                : endOfMonthBefore();
    }

    private Optional<Recurrence> endOfMonthBefore() {
        boolean halves = of.every() == Every.HALF_YEARLY;
        return halves || of.every() == Every.YEARLY && of.month().isEmpty()
                ? Optional.empty()
                : Optional.of(on(
                        Optional.of(LAST_OF_A_MONTH),
                        of.month().map(month -> month == 1 ? MONTHS : month - 1),
                        of.monthOfPeriod().map(DayBefore::before),
                        Optional.empty()));
    }

    private static MonthOfPeriod before(MonthOfPeriod month) {
        return switch (month) {
            case FIRST -> MonthOfPeriod.LAST;
            case MIDDLE -> MonthOfPeriod.FIRST;
            case LAST -> MonthOfPeriod.MIDDLE;
        };
    }

    private Recurrence on(
            Optional<Integer> day,
            Optional<Integer> month,
            Optional<MonthOfPeriod> monthOfPeriod,
            Optional<DayOfWeek> weekday) {
        return new Recurrence(of.every(), day, month, monthOfPeriod, weekday, of.week(), of.until(), of.hour(), false);
    }
}
