package vn.kehoach.process.dailyreminders;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.reminder.DailyReminders;
import vn.kehoach.shared.VietnamTime;

/** Writes the mails of the day; the day is the business key. */
@Component
class PlanRemindersDelegate implements JavaDelegate {

    private final DailyReminders reminders;
    private final Clock clock;

    PlanRemindersDelegate(DailyReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate today = VietnamTime.today(clock);
        execution.setProcessBusinessKey(today.toString());
        reminders.run(today);
    }
}
