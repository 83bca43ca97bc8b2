package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Counts in working days: Monday to Friday, but for the days that the calendar of the year names. */
@Service
public class WorkingCalendar {

    private final NamedDays days;

    WorkingCalendar(NamedDays days) {
        this.days = days;
    }

    /** Another number after each change of the calendar, so that what was concluded from it can be kept until then. */
    public long edition() {
        return days.edition();
    }

    /** Whether offices work on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return days.kindOf(day).map(DayKind::worked).orElseGet(() -> !HolidayPressure.isWeekend(day));
    }

    /** The days from the first to the last on which offices would work if the calendar did not name them. */
    public List<LocalDate> holidaysBetween(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> !HolidayPressure.isWeekend(day) && !isWorkingDay(day))
                        .toList();
    }

    /**
     * The working day that lies so many working days after that day, or before it where the number is negative. The day
     * itself is not counted and may be a rest day; 0 answers it unchanged.
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(Integer.signum(workingDays));
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days lie in (from, to]; negative where {@code to} is before {@code from}. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -counted(to, from) : counted(from, to);
    }

    private int counted(LocalDate after, LocalDate last) {
        return (int) after.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
