package vn.kehoach.process.dailyreminders;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The engine keeps the hour of the morning run with the timer that it made at the first start. Each start compares it with
 * the setting and moves the timer that is there; a run that is overdue stays due.
 */
@Component
class ReminderTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderTimer.class);
    private static final String PROCESS = "daily-reminders";

    private final ProcessEngineConfigurationImpl engine;
    private final ReminderSchedule schedule;
    private final Clock clock;

    ReminderTimer(ProcessEngineConfigurationImpl engine, ReminderSchedule schedule, Clock clock) {
        this.engine = engine;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** When the models of this start are deployed. */
    @EventListener(ApplicationStartedEvent.class)
    void follow() {
        try {
            engine.getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> {
                        engine.getManagementService()
                                .createJobQuery()
                                .timers()
                                .processDefinitionKey(PROCESS)
                                .list()
                                .forEach(timer -> follow((TimerEntity) timer));
                        return null;
                    }));
        } catch (OptimisticLockingException e) {
            LOG.info("Another node has moved the timer of the reminders, or the run has begun");
        }
    }

    private void follow(TimerEntity timer) {
        if (schedule.getCycle().equals(timer.getRepeat())) {
            return;
        }
        Instant now = clock.instant();
        timer.setRepeat(schedule.getCycle());
        if (timer.getDuedate().toInstant().isAfter(now)) {
            timer.setDuedate(Date.from(schedule.nextAfter(now)));
        }
        LOG.info("Giờ nhắc hạn nay là {}", schedule.getHour());
    }
}
