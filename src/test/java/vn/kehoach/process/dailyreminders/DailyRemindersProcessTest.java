package vn.kehoach.process.dailyreminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.kehoach.process.Bench;
import vn.kehoach.reminder.DailyReminders;

class DailyRemindersProcessTest {

    private static final String KEY = "daily-reminders";

    /** The engine asks for the hour when the model is deployed. */
    @RegisterExtension
    static final Bench BENCH = Bench.of(KEY).with(new ReminderSchedule("08:00"));

    private static final Instant MORNING = Instant.parse("2020-02-21T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 21);

    private final DailyReminders reminders = mock();

    @BeforeEach
    void a_morning() {
        BENCH.with(new PlanRemindersDelegate(reminders, Clock.fixed(MORNING, ZoneOffset.UTC)));
    }

    @Test
    void every_morning_at_eight_in_vietnam_the_mails_of_the_day_are_planned() {
        BENCH.strike(BENCH.timer());
        BENCH.runJobs();

        then(reminders).should().run(TODAY);
        assertThat(BENCH.finished(KEY)).singleElement().satisfies(run -> assertThat(run.getBusinessKey())
                .isEqualTo("2020-02-21"));
    }

    @Test
    void after_one_morning_the_next_one_is_due_at_eight_again() {
        Job first = BENCH.timer();

        BENCH.strike(first);

        assertThat(BENCH.timer().getId()).isNotEqualTo(first.getId());
        assertThat(BENCH.timer().getDuedate().toInstant().atOffset(ZoneOffset.UTC))
                .satisfies(next -> assertThat(next.toLocalTime()).hasToString("01:00"));
    }

    @Test
    void a_morning_that_fails_is_tried_again_and_the_next_morning_comes_all_the_same() {
        willThrow(new IllegalStateException("the database is away"))
                .given(reminders)
                .run(any());
        BENCH.strike(BENCH.timer());

        assertThatThrownBy(BENCH::runJobs).hasMessageContaining("the database is away");

        Job failed = BENCH.engine()
                .getManagementService()
                .createJobQuery()
                .messages()
                .singleResult();
        BpmnAwareTests.assertThat(failed).hasRetries(9);
        assertThat(failed.getDuedate()).isAfter(new Date());
        assertThat(BENCH.timer()).isNotNull();
    }
}
