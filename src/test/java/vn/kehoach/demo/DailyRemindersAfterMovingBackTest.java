package vn.kehoach.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kehoach.testing.InTheDemo;

@InTheDemo
class DailyRemindersAfterMovingBackTest {

    @Autowired
    private TimeTravel time;

    @Autowired
    private ManagementService management;

    @AfterAll
    static void the_real_time_again() {
        ClockUtil.reset();
    }

    @Test
    void the_morning_run_is_next_due_at_08g00_in_Vietnam_of_the_day_moved_to() {
        time.to(Instant.parse("2019-11-18T00:00:00Z"));

        assertThat(management
                        .createJobQuery()
                        .timers()
                        .processDefinitionKey("daily-reminders")
                        .list())
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(Instant.parse("2019-11-18T01:00:00Z")));
    }
}
