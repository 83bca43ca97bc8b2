package vn.kehoach.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.calendar.WorkingCalendar;

/** Which days have been told, so that none is told twice and none that was missed is left out. */
@Repository
class ReminderRuns {

    /** What was missed longer ago is overdue by now, or past any use. */
    private static final int LONGEST_GAP = 31;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    ReminderRuns(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /**
     * Takes that day and the working days that were missed before it; empty where the day has been told already. A
     * second run at the same time waits here for the first one's end.
     */
    List<LocalDate> take(LocalDate day) {
        if (!record(day, day)) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>(missedBefore(day));
        days.forEach(missed -> record(missed, day));
        days.add(day);
        return days;
    }

    private boolean record(LocalDate day, LocalDate run) {
        return jdbc.sql("insert into reminder_run (day, run_day) values (?, ?) on conflict do nothing")
                        .params(day, run)
                        .update()
                == 1;
    }

    private List<LocalDate> missedBefore(LocalDate day) {
        LocalDate earliest = day.minusDays(LONGEST_GAP);
        return jdbc.sql("select max(day) from reminder_run where day < ? having max(day) is not null")
                .param(day)
                .query(LocalDate.class)
                .optional()
                .map(last -> last.isBefore(earliest) ? earliest : last)
                .map(last -> last.plusDays(1)
                        .datesUntil(day)
                        .filter(calendar::isWorkingDay)
                        .toList())
                .orElse(List.of());
    }
}
