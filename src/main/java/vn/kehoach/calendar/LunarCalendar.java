package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;

/** The lunar calendar of Viet Nam, which differs from the Chinese one in some years. */
public final class LunarCalendar {

    private LunarCalendar() {}

    /**
     * A day of the lunar calendar.
     *
     * @param month 1 for tháng Giêng to 12 for tháng Chạp; a leap month has the number of the one before
     */
    public record LunarDay(int day, int month) {}

    /** That day in the lunar calendar; empty outside the years that the calendar is computed for. */
    public static Optional<LunarDay> of(LocalDate day) {
        try {
            VietnameseCalendar lunar = PlainDate.from(day).transform(VietnameseCalendar.class);
            return Optional.of(
                    new LunarDay(lunar.getDayOfMonth(), lunar.getMonth().getNumber()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
