package vn.kehoach.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.kehoach.shared.VietnamTime;

/**
 * Holidays that eat the time between two days, such as Tết between the issue of a plan and its conference.
 *
 * @param holidays the holidays of the time
 * @param workingDays how many days are worked in it, its first and last day included
 */
public record HolidayPressure(List<LocalDate> holidays, long workingDays) {

    /** From that share of the working days on a drafter should be told. */
    private static final double PRESSING = 0.15;

    private static final int LONG_HOLIDAY = 3;
    private static final int LONGEST_LEAD = 400;

    /** The pressure of the holidays of that time; empty where they leave time enough, or where it is too long to feel them. */
    public static Optional<HolidayPressure> between(
            LocalDate from,
            LocalDate to,
            Supplier<List<LocalDate>> holidaysBetween,
            Predicate<LocalDate> isWorkingDay) {
        if (!to.isAfter(from) || !to.isBefore(from.plusDays(LONGEST_LEAD))) {
            return Optional.empty();
        }
        List<LocalDate> holidays = holidaysBetween.get();
        long working = from.datesUntil(to.plusDays(1)).filter(isWorkingDay).count();
        long lost = holidays.stream().filter(day -> !isWeekend(day)).count();
        boolean pressing =
                holidays.size() >= LONG_HOLIDAY && lost >= LONG_HOLIDAY && lost >= PRESSING * (working + lost);
        return pressing ? Optional.of(new HolidayPressure(List.copyOf(holidays), working)) : Optional.empty();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** As a drafter is told. */
    public String words() {
        return "Từ ngày ban hành đến ngày tổ chức có " + holidays.size() + " ngày nghỉ lễ (từ "
                + VietnamTime.day(longest()) + "), chỉ còn " + workingDays + " ngày làm việc";
    }

    /** Where the longest run begins. */
    private LocalDate longest() {
        LocalDate best = holidays.get(0);
        int longest = 0;
        for (LocalDate first : holidays) {
            int run = 1;
            while (holidays.contains(first.plusDays(run))) {
                run++;
            }
            if (run > longest) {
                longest = run;
                best = first;
            }
        }
        return best;
    }
}
