package vn.kehoach.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.plan.PlanRows;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheOrganisation;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OwedReports;
import vn.kehoach.testing.OwedReports.Owed;

/** Two windows of one unit, over HTTP: one hands a report in, the other takes its file away. */
@Tag("storm")
@InTheOrganisation
class AttachmentRaceTest {

    private static final int ROUNDS = 60;
    private static final String UNIT = "dv-so-du-lich";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient queries;

    @Autowired
    private PlatformTransactionManager transactions;

    private final ExecutorService windows = Executors.newFixedThreadPool(2);
    private OwedReports reports;
    private HttpUser unit;

    @BeforeEach
    void a_unit() {
        Members.withPassword(identity, UNIT);
        unit = HttpUser.of(URI.create("http://localhost:" + port), UNIT, UNIT);
        reports = new OwedReports(queries, runtime, tasks, PlanRows.insert(queries, "Góp ý"));
    }

    @AfterEach
    void no_windows() {
        windows.shutdownNow();
    }

    @Test
    void of_a_report_and_the_removal_of_its_file_one_happens_and_the_other_is_told() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Owed owed = reports.owe();
            String file = upload(owed, "vòng " + round);
            CyclicBarrier together = new CyclicBarrier(2);
            boolean removalFirst = round % 2 == 0;
            Future<Answer> first = windows.submit(after(together, removalFirst ? removal(file) : handIn(owed, file)));
            Future<Answer> second = windows.submit(after(together, removalFirst ? handIn(owed, file) : removal(file)));

            Answer removed = removalFirst ? first.get() : second.get();
            Answer reported = removalFirst ? second.get() : first.get();

            assertOneHappened(owed, file, reported, removed);
        }
    }

    @RepeatedTest(5)
    void a_report_that_waits_for_the_removal_of_its_file_is_refused_and_stays_open() throws Exception {
        Owed owed = reports.owe();
        String file = upload(owed, "đang bị xóa");

        Answer reported = whileHeld("delete from attachment where id = cast(:id as uuid)", file, handIn(owed, file));

        assertThat(reported.status()).as(reported::toString).isEqualTo(409);
        assertThat(reported.json().path("fields").path(0).path("field").asText())
                .isEqualTo("attachmentIds");
        assertThat(reported.json().path("detail").asText()).contains("vừa được xóa");
        assertThat(submissions(owed)).isZero();
        assertThat(openTasks(owed)).isOne();
    }

    @RepeatedTest(5)
    void a_removal_that_waits_for_the_report_with_that_file_is_refused_and_the_file_stays() throws Exception {
        Owed owed = reports.owe();
        String file = upload(owed, "đang được nộp");
        unit.post(owed.complete(), Map.of("summary", "Đã làm")).expect(204);

        Answer removed = whileHeld(
                "update attachment set submission_id = (select s.id from submission s"
                        + " where s.assignment_id = attachment.assignment_id) where id = cast(:id as uuid)",
                file,
                removal(file));

        assertThat(removed.status()).as(removed::toString).isEqualTo(409);
        assertThat(removed.json().path("detail").asText()).contains("đã được nộp");
        unit.get("/api/attachments/" + file).expect(200);
    }

    @Test
    void of_two_removals_of_one_file_the_second_is_told() throws Exception {
        String file = upload(reports.owe(), "xóa hai lần");

        Answer second = whileHeld("delete from attachment where id = cast(:id as uuid)", file, removal(file));

        assertThat(second.status()).as(second::toString).isEqualTo(409);
    }

    /** What the other window answers whose row somebody else holds until it is seen waiting. */
    private Answer whileHeld(String statement, String file, Callable<Answer> other) throws Exception {
        Future<Answer> answer = new TransactionTemplate(transactions).execute(status -> {
            assertThat(queries.sql(statement).param("id", file).update()).isOne();
            Future<Answer> waiting = windows.submit(other);
            Awaitility.await()
                    .until(() -> waiting.isDone()
                            || queries.sql(
                                                    "select count(*) from pg_stat_activity"
                                                            + " where datname = current_database() and wait_event_type = 'Lock'")
                                            .query(Integer.class)
                                            .single()
                                    > 0);
            return waiting;
        });
        return answer.get();
    }

    private static Callable<Answer> after(CyclicBarrier together, Callable<Answer> call) {
        return () -> {
            together.await();
            return call.call();
        };
    }

    private Callable<Answer> removal(String file) {
        return () -> unit.delete("/api/attachments/" + file);
    }

    private Callable<Answer> handIn(Owed owed, String file) {
        return () -> unit.post(owed.complete(), Map.of("summary", "Đã làm", "attachmentIds", List.of(file)));
    }

    private String upload(Owed owed, String content) {
        return unit.upload(owed.files(), "bao-cao.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void assertOneHappened(Owed owed, String file, Answer reported, Answer removed) {
        List<Integer> both = List.of(reported.status(), removed.status());
        if (reported.status() == 204) {
            assertThat(both).as(removed::toString).isEqualTo(List.of(204, 409));
            assertThat(submissions(owed)).isOne();
            assertThat(unit.get("/api/attachments/" + file).expect(200).text()).startsWith("vòng ");
        } else {
            assertThat(both).as(reported::toString).isIn(List.of(409, 204), List.of(422, 204));
            assertThat(submissions(owed)).isZero();
            assertThat(openTasks(owed)).isOne();
            unit.get("/api/attachments/" + file).expect(404);
        }
    }

    private int submissions(Owed owed) {
        return queries.sql("select count(*) from submission where assignment_id = cast(:id as uuid)")
                .param("id", owed.id())
                .query(Integer.class)
                .single();
    }

    private long openTasks(Owed owed) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(owed.id())
                .taskDefinitionKey("userTask_submitReport")
                .count();
    }
}
