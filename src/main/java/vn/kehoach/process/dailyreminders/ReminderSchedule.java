package vn.kehoach.process.dailyreminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.VietnamTime;

/** When the morning's reminders are planned; daily-reminders.bpmn reads {@code ${reminderSchedule.cycle}}. */
@Component("reminderSchedule")
public class ReminderSchedule {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final LocalTime hour;

    ReminderSchedule(@Value("${kehoach.reminders.at:08:00}") String hour) {
        this.hour = LocalTime.parse(hour);
    }

    /** The hour in Vietnam. */
    public LocalTime getHour() {
        return hour;
    }

    /** The same hour as the engine's timer wants it: a cron expression in UTC. Vietnam knows no summer time. */
    public String getCycle() {
        LocalTime utc = LocalTime.ofInstant(VietnamTime.at(ANY_DAY, hour), ZoneOffset.UTC);
        return "%d %d %d * * ?".formatted(utc.getSecond(), utc.getMinute(), utc.getHour());
    }

    /** The first morning run after that moment. */
    Instant nextAfter(Instant moment) {
        LocalDate day = VietnamTime.dayOf(moment);
        Instant sameDay = VietnamTime.at(day, hour);
        return sameDay.isAfter(moment) ? sameDay : VietnamTime.at(day.plusDays(1), hour);
    }
}
