package vn.kehoach.process.dailyreminders;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import vn.kehoach.demo.MovedBack;

/** A newcomer's clock starts in 2026 and goes back to 2019: the morning run is next due on the following morning there. */
@Component
class RemindersAfterMovingBack implements MovedBack {

    private static final String PROCESS = "daily-reminders";

    private final ManagementService management;
    private final ReminderSchedule schedule;

    RemindersAfterMovingBack(ManagementService management, ReminderSchedule schedule) {
        this.management = management;
        this.schedule = schedule;
    }

    @Override
    public void to(Instant now) {
        Date next = Date.from(schedule.nextAfter(now));
        management
                .createJobQuery()
                .timers()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(timer -> management.setJobDuedate(timer.getId(), next));
    }
}
