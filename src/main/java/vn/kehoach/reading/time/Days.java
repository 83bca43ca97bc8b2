package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The calendar that a reading asks; the application answers with its working calendar. */
public interface Days {

    /** Knows Saturdays and Sundays only. */
    Days WEEKENDS = new Days() {
        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public List<LocalDate> holidaysBetween(LocalDate from, LocalDate to) {
            return List.of();
        }
    };

    /** Whether offices work on that day. */
    boolean isWorkingDay(LocalDate day);

    /** Public holidays, substitute days included, from the first to the last day. */
    List<LocalDate> holidaysBetween(LocalDate from, LocalDate to);
}
