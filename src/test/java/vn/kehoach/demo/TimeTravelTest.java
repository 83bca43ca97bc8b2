package vn.kehoach.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.shared.DueMoments;
import vn.kehoach.testing.OnPostgres;

@SpringBootTest(properties = {"kehoach.demo.enabled=true", "kehoach.demo.time-limit=20s"})
@OnPostgres
@DirtiesContext
class TimeTravelTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final List<String> DONE = new CopyOnWriteArrayList<>();

    @Autowired
    private TimeTravel time;

    @Autowired
    private Clock clock;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private PlannedMail mail;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void at_the_start_with_one_waiting_process() {
        DONE.clear();
        management.createJobQuery().list().forEach(job -> management.deleteJob(job.getId()));
        time.to(START);
        repository
                .createDeployment()
                .name("timer")
                .addModelInstance(
                        "waits.bpmn",
                        Bpmn.createExecutableProcess("waits")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDate("${moment}")
                                .serviceTask()
                                .camundaAsyncBefore()
                                .camundaClass(Noted.class)
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void the_real_time_again() {
        ClockUtil.reset();
    }

    @Test
    void what_falls_due_on_the_way_is_done_in_its_order_at_its_hour() {
        waits("third", Duration.ofDays(3));
        waits("first", Duration.ofDays(1));
        mail.plan(START.plus(Duration.ofDays(2)));

        time.to(START.plus(Duration.ofDays(4)));

        assertThat(DONE).containsExactly("first 2030-01-02T00", "mail 2030-01-03T00", "third 2030-01-04T00");
        assertThat(clock.instant())
                .isBetween(
                        START.plus(Duration.ofDays(4)),
                        START.plus(Duration.ofDays(4)).plusSeconds(20));
    }

    @Test
    void moving_the_clock_is_waited_for_as_long_as_the_setting_says() {
        waits("tomorrow", Duration.ofDays(1));
        TimeTravel impatient = new TimeTravel((DemoClock) clock, jobs, List.of(mail), List.of(), Duration.ofNanos(1));

        assertThatThrownBy(() -> impatient.to(START.plus(Duration.ofDays(2)))).isInstanceOf(NotYetDone.class);
        time.to(START.plus(Duration.ofDays(2)));

        assertThat(DONE).hasSize(1);
    }

    @Test
    void what_is_due_later_stays() {
        waits("later", Duration.ofDays(9));

        time.to(START.plus(Duration.ofDays(4)));

        assertThat(DONE).isEmpty();
    }

    @Test
    void the_clock_ticks_and_the_engine_reads_the_same() {
        Instant before = clock.instant();
        long real = System.nanoTime();

        while (System.nanoTime() - real < Duration.ofMillis(30).toNanos()) {
            Thread.onSpinWait();
        }

        Instant after = clock.instant();
        Instant ofEngine = ClockUtil.getCurrentTime().toInstant();
        assertThat(after).isAfterOrEqualTo(before.plusMillis(29));
        assertThat(ofEngine).isBetween(after.truncatedTo(ChronoUnit.MILLIS), clock.instant());
    }

    @Test
    void a_job_that_fails_again_and_again_does_not_stop_the_clock() {
        waits("fails", Duration.ofDays(1));

        time.to(START.plus(Duration.ofDays(2)));

        assertThat(clock.instant()).isAfterOrEqualTo(START.plus(Duration.ofDays(2)));
        assertThat(management.createJobQuery().noRetriesLeft().count()).isEqualTo(1);
    }

    @Test
    void several_who_move_the_clock_at_once_are_served_one_after_another() {
        waits("first", Duration.ofDays(1));

        Stream.of(2, 2, 2, 2).parallel().forEach(days -> time.to(START.plus(Duration.ofDays(days))));

        assertThat(DONE).containsExactly("first 2030-01-02T00");
    }

    @Test
    void moving_back_leaves_timers_where_they_are() {
        waits("later", Duration.ofDays(1));

        time.to(START.minus(Duration.ofDays(3650)));

        assertThat(clock.instant()).isBefore(START);
        assertThat(management.createJobQuery().timers().list())
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(START.plus(Duration.ofDays(1))));
        assertThat(DONE).isEmpty();
    }

    @Test
    void a_planned_mail_leaves_at_its_hour() {
        Instant hour = START.plus(Duration.ofHours(30));
        Addressee bithu = new Addressee("bithu", "Bí thư", "bithu@example.org");
        outbox.put(Notice.to(bithu, MailKind.TASK, "once", hour, "Việc mới", "Có việc mới."));

        time.to(START.plus(Duration.ofDays(4)));

        assertThat(jdbc.sql("select sent_at from outbox")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isBetween(hour, hour.plusSeconds(20));
    }

    private void waits(String name, Duration delay) {
        runtime.createProcessInstanceByKey("waits")
                .businessKey(name)
                .setVariable("moment", Date.from(START.plus(delay)))
                .execute();
    }

    /** Notes what the engine's clock reads, to the hour. */
    public static class Noted implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            if (execution.getProcessBusinessKey().equals("fails")) {
                throw new IllegalStateException("on purpose");
            }
            note(execution.getProcessBusinessKey(), ClockUtil.getCurrentTime().toInstant());
        }
    }

    private static void note(String what, Instant now) {
        DONE.add(what + " " + now.toString().substring(0, 13));
    }

    /** A mail planned for a moment, as the outbox would have it. */
    static class PlannedMail implements DueMoments {
        private final Clock clock;
        private volatile Optional<Instant> planned = Optional.empty();

        PlannedMail(Clock clock) {
            this.clock = clock;
        }

        void plan(Instant moment) {
            planned = Optional.of(moment);
        }

        @Override
        public Optional<Instant> next() {
            return planned;
        }

        @Override
        public void runDue() {
            planned.filter(moment -> !moment.isAfter(clock.instant())).ifPresent(moment -> {
                note("mail", clock.instant());
                planned = Optional.empty();
            });
        }
    }

    @TestConfiguration
    static class Feature {
        @Bean
        PlannedMail plannedMail(Clock clock) {
            return new PlannedMail(clock);
        }
    }
}
