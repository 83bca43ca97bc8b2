package vn.kehoach.process.dailyreminders;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kehoach.process.engine.EngineTimers;

/**
 * The engine keeps the hour of the morning run with the timer that it made at the first start. Each start compares it with
 * the setting and moves the timer that is there; a run that is overdue stays due.
 */
@Component
class ReminderTimer {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderTimer.class);
    private static final String PROCESS = "daily-reminders";

    private final EngineTimers timers;
    private final ReminderSchedule schedule;
    private final Clock clock;

    ReminderTimer(EngineTimers timers, ReminderSchedule schedule, Clock clock) {
        this.timers = timers;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** When the models of this start are deployed. */
    @EventListener(ApplicationStartedEvent.class)
    void follow() {
        Instant now = clock.instant();
        try {
            if (timers.repeat(PROCESS, schedule.getCycle(), now, schedule.nextAfter(now))) {
                LOG.info("Giờ nhắc hạn nay là {}", schedule.getHour());
            }
        } catch (OptimisticLockingException e) {
            LOG.info("Another node has moved the timer of the reminders, or the run has begun");
        }
    }
}
