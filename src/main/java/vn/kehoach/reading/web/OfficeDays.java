package vn.kehoach.reading.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.reading.time.Days;

/** The working calendar of the installation, as a reading asks it. */
@Component
class OfficeDays implements Days {

    private final WorkingCalendar calendar;

    OfficeDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    /** Days on which offices would work if they were not named in the calendar. */
    @Override
    public List<LocalDate> holidaysBetween(LocalDate from, LocalDate to) {
        return calendar.holidaysBetween(from, to);
    }
}
