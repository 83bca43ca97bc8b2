package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.RunningApplication;

/** A backup is taken, a number is given and mails leave, then the backup comes back. */
@Tag("storm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOneGo.class)
class RestoredBackupIT {

    private static final String SIGN = "userTask_signDocument";
    private static final int WAITING = 7;
    private static final Duration SEVERAL_TICKS = Duration.ofSeconds(4);
    private static final String MAIL =
            """
            insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, message_id,
                planned_for, next_attempt_at, created_at)
            select 'cho-' || n, 'TASK', 'QUEUED', 'Đơn vị ' || n, 'cho-' || n || '@coso.example', 'Thư chờ ' || n, 'x',
                '[]', '<cho-' || n || '@kehoach.example>', '2019-11-26T01:00:00Z', '2019-11-26T01:00:00Z', now()
            from generate_series(1, 7) n
            """;

    private final PostOffice postOffice = new PostOffice();
    private EmbeddedPostgres database;
    private Walk walk;

    @BeforeAll
    void a_number_is_given_and_mails_leave_after_the_backup(@TempDir Path program, @TempDir Path data)
            throws Exception {
        database = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .start();
        server("create database kehoach");
        Map<String, String> settings = new HashMap<>(postOffice.settings());
        settings.put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "kehoach"));
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.put("KEHOACH_DEMO_ENABLED", "true");
        settings.put("KEHOACH_MAIL_TICK", "200ms");
        walk = new Walk(RunningApplication.with(program, settings));
        walk.clock("2019-11-26T08:00");
        walk.admin().put("/api/registers/doan-khoi/2019/KH", Map.of("last", 11)).expect(200);
        walk.propose(Expected.plan81SignedBy("bithu"));
        walk.office().complete(walk.office().task("userTask_draftPlan"), Map.of("planReady", true));
        walk.settle();
        awaitNothingQueued();

        walk.application().stop();
        inKehoach(MAIL);
        server("create database saved template kehoach");
        walk.application().restart();
        sign().expect(204);
        walk.settle();
        assertThat(number()).isEqualTo("12-KH/ĐTN");
        awaitWaitingMails();

        walk.application().stop();
        server("drop database kehoach");
        server("create database kehoach template saved");
        walk.application().restart();
    }

    /** Only what is put there below waits when the backup is taken. */
    private void awaitNothingQueued() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!walk.admin().all("/api/outbox?state=QUEUED").isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(walk.admin().all("/api/outbox?state=QUEUED")).isEmpty();
    }

    private void awaitWaitingMails() {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (waitingMailsReceived() < WAITING && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(waitingMailsReceived()).isEqualTo(WAITING);
    }

    private long waitingMailsReceived() {
        return postOffice.received().stream()
                .filter(letter -> letter.subject().startsWith("Thư chờ"))
                .count();
    }

    private Answer sign() {
        return walk.desk("bithu").tryToComplete(walk.desk("bithu").task(SIGN), Map.of("decision", "SIGN"));
    }

    private String number() {
        return walk.sheet().path("number").asText();
    }

    @Test
    @Order(1)
    void none_of_the_mails_that_left_leaves_again() {
        LockSupport.parkNanos(SEVERAL_TICKS.toNanos());

        assertThat(waitingMailsReceived()).isEqualTo(WAITING);
        assertThat(walk.admin().all("/api/outbox?state=QUEUED").stream()
                        .filter(mail -> mail.path("subject").asText().startsWith("Thư chờ")))
                .hasSize(WAITING);
    }

    @Test
    @Order(2)
    void signing_waits_with_a_sentence_that_says_for_what() {
        Answer answer = sign();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("vừa được phục hồi", "/phuc-hoi");
        assertThat(walk.state()).isEqualTo("SIGNING");
        assertThat(walk.desk("bithu").tasks(SIGN)).hasSize(1);
    }

    @Test
    @Order(3)
    void the_administrator_sees_how_far_the_record_went_and_which_numbers_are_in_use() {
        JsonNode standing = walk.admin().read("/api/restoration");

        assertThat(standing.path("open").asBoolean()).isTrue();
        assertThat(standing.path("found").path("knownUntil").asLong())
                .isGreaterThan(standing.path("found").path("recordEnds").asLong());
        assertThat(standing.path("registers").path(0).path("last").asInt()).isEqualTo(11);
        assertThat(standing.path("registers").path(0).path("known").asInt()).isEqualTo(12);
        assertThat(walk.application().as("quantri").get("/phuc-hoi").text())
                .contains("dòng không còn", "doan-khoi", "Đã phục hồi")
                .doesNotContain("Thư chờ 1");
        assertThat(walk.application().as("quantri").get("/thu").text()).contains("vừa được phục hồi");
    }

    @Test
    @Order(4)
    void a_register_that_is_forgotten_or_set_below_a_number_in_use_is_refused_by_name() {
        assertThat(confirm(List.of()).expect(422).text()).contains("doan-khoi/2019/KH");
        assertThat(confirm(List.of(register(11))).expect(422).text()).contains("không nhỏ hơn 12");
        assertThat(walk.admin().read("/api/restoration").path("open").asBoolean())
                .isTrue();
    }

    private Answer confirm(List<?> registers) {
        return walk.application().as("quantri").post("/api/restoration/confirmation", Map.of("registers", registers));
    }

    private static Map<String, Object> register(int last) {
        return Map.of("body", "doan-khoi", "year", 2019, "type", "KH", "last", last);
    }

    @Test
    @Order(5)
    void after_the_administrators_word_the_next_number_is_given_and_the_mails_of_before_stay_held() {
        confirm(List.of(register(12))).expect(200);

        sign().expect(204);
        walk.settle();
        LockSupport.parkNanos(SEVERAL_TICKS.toNanos());

        assertThat(number()).isEqualTo("13-KH/ĐTN");
        assertThat(waitingMailsReceived()).isEqualTo(WAITING);
        assertThat(walk.application().as("quantri").get("/phuc-hoi").text()).contains("Thư chờ 1", "Bỏ cả");
    }

    @Test
    @Order(6)
    void mails_of_before_are_released_or_dropped_one_by_one_or_all() {
        List<Long> held = walk.admin().all("/api/outbox?state=QUEUED").stream()
                .filter(mail -> mail.path("held").asBoolean())
                .map(mail -> mail.path("id").asLong())
                .toList();

        decide(Map.of("decision", "RELEASE", "ids", held.subList(0, 1)));
        decide(Map.of("decision", "DROP"));
        awaitOneMore();

        assertThat(walk.admin().read("/api/restoration").path("heldMails").asInt())
                .isZero();
        assertThat(walk.admin().all("/api/outbox?state=SKIPPED")).hasSizeGreaterThanOrEqualTo(WAITING - 1);
    }

    private void decide(Map<String, ?> fate) {
        walk.application().as("quantri").post("/api/restoration/mails", fate).expect(200);
    }

    private void awaitOneMore() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (waitingMailsReceived() == WAITING && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(waitingMailsReceived()).isEqualTo(WAITING + 1);
    }

    @Test
    @Order(7)
    void the_record_tells_of_it_and_verifies_and_the_next_start_asks_no_more() {
        walk.application().restart();

        assertThat(walk.admin().read("/api/restoration").path("open").asBoolean())
                .isFalse();
        assertThat(walk.admin().read("/api/audit/verify").path("ok").asBoolean())
                .isTrue();
        assertThat(walk.admin()
                        .read("/api/audit?kind=restoration-confirmed")
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(walk.admin()
                        .read("/api/audit?kind=mail-dropped")
                        .path("total")
                        .asInt())
                .isEqualTo(WAITING - 1);
        assertThat(walk.faults()).isEmpty();
    }

    private void server(String statement) throws SQLException {
        execute(database.getPostgresDatabase().getConnection(), statement);
    }

    private void inKehoach(String statement) throws SQLException {
        execute(database.getDatabase("postgres", "kehoach").getConnection(), statement);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (connection;
                Statement once = connection.createStatement()) {
            once.execute(statement);
        }
    }

    @AfterAll
    void stop() throws IOException {
        walk.application().close();
        database.close();
        postOffice.close();
    }
}
