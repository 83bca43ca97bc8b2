package vn.kehoach.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One run.
 *
 * @param days the working days that are told, in their order: those that were missed, then the day of the run
 * @param hour when its mails leave
 */
record Morning(List<LocalDate> days, Instant hour) {

    LocalDate day() {
        return days.get(days.size() - 1);
    }

    List<LocalDate> missed() {
        return days.subList(0, days.size() - 1);
    }
}
