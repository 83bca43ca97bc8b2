package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** A leader comes back and revokes, while the substitute presses "Ký": one of the two happens, and both are told which. */
@Tag("storm")
@InTheDemo
class RevocationRaceTest {

    private static final int ROUNDS = 60;
    private static final String SIGN = "userTask_signDocument";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String title;
    private String plan;
    private String substitution;
    private String task;

    @BeforeEach
    void a_signature_that_a_substitute_may_give() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
        plan = offices.propose(
                "vanphong",
                Map.of(
                        "title",
                        title,
                        "issuers",
                        List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                        "signatories",
                        List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu"))));
        substitution = named();
        offices.complete("vanphong", offices.task("vanphong", "userTask_draftPlan", title), Map.of("planReady", true))
                .expect(204);
        task = offices.task("phobithu", SIGN, title);
    }

    private String named() {
        String today = today().toString();
        return offices.as("bithu")
                .post(
                        "/api/substitutes",
                        Map.of(
                                "substitute",
                                "phobithu",
                                "from",
                                today,
                                "until",
                                today,
                                "scope",
                                "PLAN",
                                "planId",
                                plan,
                                "reason",
                                "Đi công tác"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private LocalDate today() {
        JsonNode now = offices.as("quantri").get("/api/demo/clock").expect(200).json();
        return OffsetDateTime.parse(now.path("now").asText()).toLocalDate();
    }

    @RepeatedTest(ROUNDS)
    void either_the_plan_is_signed_and_the_revocation_says_so_or_nothing_is_signed() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Answer> signs = () -> {
            together.await();
            return offices.complete("phobithu", task, Map.of("decision", "SIGN"));
        };
        Callable<Answer> revokes = () -> {
            together.await();
            return offices.as("bithu").delete("/api/substitutes/" + substitution);
        };
        ExecutorService people = Executors.newFixedThreadPool(2);

        List<Future<Answer>> answers = people.invokeAll(List.of(signs, revokes));
        people.shutdown();
        Answer signed = answers.get(0).get();
        Answer revoked = answers.get(1).get();

        assertThat(revokedRows()).isEqualTo(1);
        if (signed.status() == 204) {
            assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);
            assertThat(revoked.json().path("signed").get(0).path("planId").asText())
                    .isEqualTo(plan);
            assertThat(signatures()).isEqualTo(1);
            assertThat(numbers()).isEqualTo(1);
        } else {
            assertThat(signed.status()).as(signed.toString()).isIn(403, 409);
            assertThat(revoked.status()).as(revoked.toString()).isEqualTo(204);
            assertThat(signatures()).isZero();
            assertThat(numbers()).isZero();
            assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();
            offices.complete("bithu", task, Map.of("decision", "SIGN")).expect(204);
        }
    }

    private int revokedRows() {
        return count("select count(*) from signing_substitute where revoked_at is not null and plan_id = :plan");
    }

    private int signatures() {
        return count("select count(*) from signature s join signing g on g.id = s.signing_id "
                + "where g.plan_id = :plan and s.state = 'SIGNED'");
    }

    private int numbers() {
        return count("select count(*) from plan where id = :plan and ordinal is not null");
    }

    private int count(String sql) {
        return queries.sql(sql)
                .param("plan", UUID.fromString(plan))
                .query(Integer.class)
                .single();
    }
}
