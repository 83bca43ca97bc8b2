package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.OnPostgres;

/** The whole program in front of a mail server that takes every connection and says nothing. */
@Tag("storm")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mail.properties.mail.smtp.timeout=4000",
            "kehoach.collection.tick=200ms",
            "kehoach.substitutes.tick=200ms",
            "kehoach.rounds.tick=200ms",
            "kehoach.closing.tick=200ms",
            "kehoach.audit.anchor-tick=200ms",
            "kehoach.mail.bounces.tick=200ms",
            "kehoach.audit.refusal-tick=200ms"
        })
@OnPostgres
@DirtiesContext
class HangingMailServerTest {

    private static final SilentServer SERVER = SilentServer.start();
    private static final String SENDER = "OutboxSender.tick";
    private static final Duration HELD = Duration.ofSeconds(8);
    private static final int OFTEN = 5;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SERVER::port);
    }

    @Autowired
    private Set<ScheduledTaskHolder> holders;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailHealth health;

    @Autowired
    private MeterRegistry metrics;

    @Autowired
    private JdbcClient jdbc;

    @Value("${kehoach.audit.anchor-file}")
    private Path anchors;

    @LocalServerPort
    private int port;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void every_other_tick_goes_on_while_a_mail_server_hangs() throws IOException {
        outbox.putAll(
                IntStream.range(0, 40).mapToObj(HangingMailServerTest::notice).toList());
        await().atMost(Duration.ofSeconds(20)).until(() -> SERVER.connections() > 0);
        jdbc.sql("select audit_append(cast(? as jsonb))")
                .param("[{\"at\": \"2026-11-30T01:00:00Z\", \"actor\": \"x\", \"kind\": \"x\", \"object\": \"x\","
                        + " \"id\": \"x\", \"detail\": {}}]")
                .query(Long.class)
                .single();

        Map<String, Set<Instant>> runs = watchFor(HELD);

        assertThat(runs.keySet())
                .anyMatch(name -> name.endsWith("CollectionWatch.look"))
                .anyMatch(name -> name.endsWith("RoundWatch.look"))
                .anyMatch(name -> name.endsWith("SubstituteWatch.look"))
                .anyMatch(name -> name.endsWith("Anchors.note"))
                .anyMatch(name -> name.endsWith("Refusals.tellWhatWasCounted"));
        assertThat(others()).allSatisfy(task -> assertThat(task.nextExecution())
                .as(name(task))
                .satisfiesAnyOf(next -> assertThat(next).isNull(), next -> assertThat(next)
                        .isAfter(Instant.now().minusSeconds(2))));
        assertThat(runs.entrySet().stream().filter(run -> run.getKey().matches(".*\\.(look|note|tellWhatWasCounted)")))
                .allSatisfy(run -> assertThat(run.getValue()).as(run.getKey()).hasSizeGreaterThan(OFTEN));
        assertThat(Files.readString(anchors)).isNotBlank();
    }

    @Test
    void the_administrator_and_the_monitoring_see_that_the_server_is_left_alone() {
        outbox.putAll(IntStream.range(100, 110)
                .mapToObj(HangingMailServerTest::notice)
                .toList());
        HttpUser administrator = HttpUser.of(URI.create("http://localhost:" + port), "quantri", "chi-de-kiem-thu");

        await().atMost(Duration.ofSeconds(40))
                .until(() -> metrics.get("kehoach.mail.server.paused").gauge().value() == 1);

        assertThat(administrator.get("/thu").text()).contains("Máy chủ thư không trả lời từ", "thử lại lúc");
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        assertThat(health.health().getDetails()).containsKeys("warning", "since", "next");
        assertThat(administrator.get("/actuator/health").status()).isEqualTo(200);
    }

    /** When each of the others ran within that time. */
    private Map<String, Set<Instant>> watchFor(Duration time) {
        Map<String, Set<Instant>> runs = new ConcurrentHashMap<>();
        Instant end = Instant.now().plus(time);
        await().atMost(time.plusSeconds(5)).pollInterval(Duration.ofMillis(50)).until(() -> {
            others().forEach(task -> note(task, runs));
            return Instant.now().isAfter(end);
        });
        return runs;
    }

    private static void note(ScheduledTask task, Map<String, Set<Instant>> runs) {
        Set<Instant> seen = runs.computeIfAbsent(name(task), unused -> ConcurrentHashMap.newKeySet());
        Instant last = task.getTask().getLastExecutionOutcome().executionTime();
        if (last != null) {
            seen.add(last);
        }
    }

    private List<ScheduledTask> others() {
        return holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .filter(task -> !name(task).endsWith(SENDER))
                .collect(Collectors.toList());
    }

    private static String name(ScheduledTask task) {
        return task.toString();
    }

    private static Notice notice(int number) {
        return Notice.to(
                Addressee.outside("Đơn vị " + number, "don-vi-" + number + "@coso.example"),
                MailKind.TASK,
                "n" + number,
                Instant.now().minusSeconds(60),
                "Việc mới",
                "Có việc mới.");
    }
}
