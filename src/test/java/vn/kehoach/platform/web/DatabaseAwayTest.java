package vn.kehoach.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.shared.Outage;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.CutLine;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.FreshDatabase;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.Offices;

/** The line to the database is cut, used up, or breaks just when something is committed. */
@Tag("storm")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.datasource.hikari.maximum-pool-size=8"
        })
@ContextConfiguration(initializers = {FreshDatabase.class, DatabaseAwayTest.ThroughALine.class})
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

    private static final String REGISTER = "/api/registers/can-cu/2020/KH";
    private static CutLine line;

    /** The program reaches its database by a line that can be cut. */
    static class ThroughALine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            URI database = URI.create(EmbeddedDatabase.empty().url().substring("jdbc:".length()));
            line = CutLine.to(database.getPort());
            TestPropertyValues.of("spring.datasource.url=jdbc:postgresql://localhost:" + line.port()
                            + database.getPath() + "?user=postgres")
                    .applyTo(context);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient queries;

    @Autowired
    private TransactionTemplate transactions;

    private HttpUser office;

    @BeforeEach
    void somebody_at_work() {
        Members.join(identity, "cham-mang", "camunda-admin", "mật khẩu");
        office = HttpUser.of(URI.create("http://localhost:" + port), "cham-mang", "mật khẩu");
        office.get("/api/plans").expect(200);
    }

    @AfterEach
    void the_line_holds_again() {
        line.mend();
        pool.getHikariPoolMXBean().softEvictConnections();
        // After a long cut the pool waits longer between its tries than the next test would wait for a connection.
        awaitWork();
    }

    private void awaitWork() {
        Offices.await(() -> Optional.of(office.get("/api/plans").status()).filter(status -> status == 200));
    }

    @Test
    void while_the_database_is_away_everybody_is_told_to_wait_and_the_log_stays_short(CapturedOutput output) {
        line.cut();
        isToWait(office.get("/api/plans"), "chưa được thực hiện");
        int before = output.getAll().length();

        for (String path : List.of("/api/plans", "/engine-rest/task", "/engine-rest/task/1/form")) {
            isToWait(office.get(path), "chưa được thực hiện");
        }
        isToWait(office.callWith("Accept", "text/html", "GET", "/ke-hoach"), "chưa được thực hiện");
        isToWait(office.post("/engine-rest/task/1/complete", Map.of()), "chưa được thực hiện");
        isToWait(office.post("/api/tasks/1/complete", Map.of()), "chưa được thực hiện");

        assertThat(linesOfCalls(output.getAll().substring(before))).hasSizeLessThan(40);
    }

    @Test
    void when_the_database_is_back_work_goes_on_without_a_restart() {
        line.cut();
        isToWait(office.get("/api/plans"), "chưa được thực hiện");

        line.mend();

        awaitWork();
    }

    @Test
    void a_password_that_cannot_be_looked_at_is_not_called_wrong() {
        HttpUser stranger = HttpUser.of(URI.create("http://localhost:" + port), "nguoi-khac", "x");
        line.cut();

        isToWait(stranger.get("/api/plans"), "chưa được thực hiện");
    }

    @Test
    void when_every_connection_is_in_use_one_more_is_told_to_wait() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int one = 0; one < 8; one++) {
                taken.add(pool.getConnection());
            }

            isToWait(office.get("/api/plans"), "chưa được thực hiện");
            isToWait(office.get("/engine-rest/task"), "chưa được thực hiện");
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        office.get("/api/plans").expect(200);
    }

    @Test
    void a_commit_that_got_no_answer_is_neither_called_done_nor_not_done() {
        queries.sql("insert into unit (code, name, name_key, kind) values ('can-cu', 'Cần Cù', 'can cu', 'BODY')"
                        + " on conflict do nothing")
                .update();
        office.put(REGISTER, Map.of("last", 3)).expect(200);
        line.cutAfterCommit();

        Answer answer = office.put(REGISTER, Map.of("last", 7));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).contains("không biết đã ghi hay chưa");
        assertThat(answer.header("Retry-After")).isEmpty();
        line.mend();
        pool.getHikariPoolMXBean().softEvictConnections();
        assertThat(office.get(REGISTER).expect(200).json().path("last").asInt()).isIn(3, 7);
    }

    @Test
    void what_may_have_been_written_already_is_not_written_once_more() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    attempts.incrementAndGet();
                    queries.sql("do $$ begin raise exception using errcode = '40003'; end $$")
                            .update();
                }))
                .satisfies(thrown -> assertThat(Outage.of(thrown)).hasValue(Outage.UNKNOWN));

        assertThat(attempts).hasValue(1);
    }

    /** Lines of a stack stand below the line of their thread. */
    private static List<String> linesOfCalls(String log) {
        List<String> lines = new ArrayList<>();
        boolean ofCall = false;
        for (String text : log.lines().toList()) {
            ofCall = text.startsWith("20") ? text.contains("-exec-") : ofCall;
            if (ofCall) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static void isToWait(Answer answer, String words) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.text()).contains(words);
        assertThat(answer.header("Retry-After")).as(answer.toString()).isPresent();
    }
}
