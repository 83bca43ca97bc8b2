package vn.kehoach.process.dailyreminders;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.VietnamTime;

/** When the morning's reminders are planned; daily-reminders.bpmn reads {@code ${reminderSchedule.cycle}}. */
@Component("reminderSchedule")
public class ReminderSchedule {

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
        LocalTime utc = java.time.LocalDate.EPOCH
                .plusYears(30)
                .atTime(hour)
                .atZone(VietnamTime.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalTime();
        return "%d %d %d * * ?".formatted(utc.getSecond(), utc.getMinute(), utc.getHour());
    }
}
