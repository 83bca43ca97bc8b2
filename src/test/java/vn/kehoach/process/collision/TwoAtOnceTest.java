package vn.kehoach.process.collision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/** Two people write at the same moment, over HTTP: both are answered, nobody by 500, and what was answered as done is there. */
@Tag("storm")
@InTheDemo
class TwoAtOnceTest {

    private static final int ROUNDS = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private Offices offices;
    private String title;
    private LocalDate today;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
        JsonNode now = offices.as("quantri").get("/api/demo/clock").expect(200).json();
        today = OffsetDateTime.parse(now.path("now").asText()).toLocalDate();
    }

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    private Map<String, Object> content(Map<String, ?>... obligations) {
        return Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "event",
                Map.of("date", today.plusDays(60).toString()),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", "bithu")),
                "obligations",
                List.of(obligations));
    }

    private List<Answer> together(Callable<Answer> one, Callable<Answer> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Answer> answers = new ArrayList<>();
        List<Callable<Answer>> both = List.of(
                () -> {
                    barrier.await();
                    return one.call();
                },
                () -> {
                    barrier.await();
                    return other.call();
                });
        for (Future<Answer> answer : people.invokeAll(both)) {
            answers.add(answer.get());
        }
        return answers;
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_event_moves_while_a_unit_works_on_what_hangs_on_it() throws Exception {
        String plan = offices.propose(
                "vanphong",
                content(Map.of(
                        "who",
                        "Ban Phong trào",
                        "what",
                        "chuẩn bị " + title,
                        "relative",
                        Map.of("anchor", "EVENT", "amount", 5, "unit", "DAYS", "direction", "BEFORE"))));
        complete("vanphong", "userTask_draftPlan", Map.of("planReady", true)).expect(204);
        complete("bithu", "userTask_signDocument", Map.of("decision", "SIGN")).expect(204);
        offices.awaitState(plan, "EXECUTING");
        int moved = 0;
        int written = 0;

        for (int round = 0; round < ROUNDS; round++) {
            int progress = round + 1;
            String task = offices.task("ban-phongtrao", "userTask_performDuty", title);
            String starts = today.plusDays(61 + round).toString();
            List<Answer> answers = together(
                    () -> offices.as("vanphong")
                            .put("/api/plans/" + plan + "/event", Map.of("starts", starts, "reason", "Đổi lịch")),
                    () -> offices.complete(
                            "ban-phongtrao",
                            task,
                            Map.of("result", "Đã làm " + progress, "progress", progress, "done", false)));

            assertThat(answers.get(0).status()).as(answers.toString()).isIn(200, 409);
            assertThat(answers.get(1).status()).as(answers.toString()).isIn(204, 409);
            moved += answers.get(0).status() == 200 ? 1 : 0;
            written += answers.get(1).status() == 204 ? 1 : 0;
            assertThat(count(
                            "select count(*) from submission s join assignment a on a.id = s.assignment_id "
                                    + "where a.plan_id = :plan",
                            plan))
                    .isEqualTo(written);
        }

        assertThat(moved + written).isGreaterThan(ROUNDS);
        assertThat(count(
                        "select count(*) from assignment a join act_ru_execution e on e.business_key_ = a.id::text "
                                + "join act_ru_task t on t.proc_inst_id_ = e.proc_inst_id_ "
                                + "where a.plan_id = :plan and e.parent_id_ is null and t.due_date_ <> a.due_at",
                        plan))
                .isZero();
    }

    private Answer complete(String user, String task, Map<String, ?> fields) {
        return offices.complete(user, offices.task(user, task, title), fields);
    }

    private int count(String sql, String plan) {
        return queries.sql(sql)
                .param("plan", UUID.fromString(plan))
                .query(Integer.class)
                .single();
    }
}
