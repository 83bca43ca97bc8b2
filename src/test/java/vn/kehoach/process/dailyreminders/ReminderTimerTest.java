package vn.kehoach.process.dailyreminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.process.engine.EngineTimers;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.testing.InAnInstallation;

/** The hour of the reminders after the first start: each start here is one on the same database with another setting. */
@InAnInstallation
class ReminderTimerTest {

    @Autowired
    private EngineTimers timers;

    @Autowired
    private ManagementService management;

    @Autowired
    private SpringProcessEngineConfiguration engine;

    private final Clock clock = Clock.systemUTC();

    @BeforeEach
    void nothing_runs_by_itself() {
        engine.getJobExecutor().shutdown();
    }

    private void startWith(String hour) {
        new ReminderTimer(timers, new ReminderSchedule(hour), clock).follow();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .timers()
                .processDefinitionKey("daily-reminders")
                .singleResult();
    }

    private Instant due() {
        return timer().getDuedate().toInstant();
    }

    private LocalTime hour() {
        return LocalTime.ofInstant(due(), VietnamTime.ZONE);
    }

    @AfterEach
    void as_it_was() {
        startWith("08:00");
    }

    @Test
    void the_setting_moves_the_timer_that_is_there_and_all_that_follow() {
        assertThat(hour()).isEqualTo(LocalTime.of(8, 0));

        startWith("10:30");

        assertThat(hour()).isEqualTo(LocalTime.of(10, 30));
        assertThat(due()).isBetween(clock.instant(), clock.instant().plus(Duration.ofDays(1)));
        management.executeJob(timer().getId());
        assertThat(hour()).as("the run after").isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void a_start_with_the_same_hour_leaves_the_timer_alone() {
        Instant before = due();

        startWith("08:00");

        assertThat(due()).isEqualTo(before);
    }

    @Test
    void a_run_that_was_missed_while_the_program_was_down_stays_due() {
        Instant missed = clock.instant().minus(Duration.ofHours(3));
        management.setJobDuedate(timer().getId(), Date.from(missed));

        startWith("07:15");

        assertThat(due()).isBefore(clock.instant());
        management.executeJob(timer().getId());
        assertThat(hour()).isEqualTo(LocalTime.of(7, 15));
    }
}
