package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.OwedReports;
import vn.kehoach.testing.OwedReports.Owed;
import vn.kehoach.testing.TasklistUser;

/** What people do every day and no aggregate tells: files, tables, mails, tasks that are given back, comings and goings. */
class EverydayRecordTest extends AuditOverHttp {

    private static final String UNIT = "dv-so-du-lich";

    @Autowired
    private JdbcClient queries;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String plan;
    private Owed owed;

    @BeforeEach
    void a_report_that_a_unit_owes() {
        plan = plan();
        owed = new OwedReports(queries, runtime, tasks, PlanId.of(plan)).owe();
    }

    @Test
    void a_file_that_comes_is_read_and_goes_is_recorded_with_whoever_did_it() {
        String file = as(UNIT).upload(
                        owed.files(), "Báo cáo.txt", "text/plain", "đã làm".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .path("id")
                .asText();
        as(UNIT).get("/api/attachments/" + file).expect(200);
        as(UNIT).callWith("Range", "bytes=0-1", "HEAD", "/api/attachments/" + file);
        as(UNIT).delete("/api/attachments/" + file).expect(204);

        for (String kind : List.of("file-uploaded", "file-downloaded", "file-removed")) {
            JsonNode row = newest(kind);
            assertThat(row.path("actor").asText()).as(kind).isEqualTo(UNIT);
            assertThat(row.path("objectId").asText()).as(kind).isEqualTo(file);
            assertThat(row.path("planId").asText()).as(kind).isEqualTo(plan);
            assertThat(row.path("detail").path("name").asText()).as(kind).isEqualTo("Báo cáo.txt");
        }
        assertThat(rows(admin(), "/api/audit?kind=file-downloaded"))
                .filteredOn(row -> row.path("objectId").asText().equals(file))
                .hasSize(1);
        assertThat(page()).contains("Tải tệp lên", "Tải tệp về", "Xóa tệp chưa nộp", "Tệp: Báo cáo.txt");
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_table_of_a_plan_that_is_taken_away_is_recorded() {
        as(UNIT).get("/api/deadlines.xlsx?planId=" + plan).expect(200);

        assertThat(newest("deadlines-downloaded").path("actor").asText()).isEqualTo(UNIT);
        assertThat(newest("deadlines-downloaded").path("planId").asText()).isEqualTo(plan);
        assertThat(page()).contains("Tải bảng thời hạn về");
    }

    @Test
    void a_mail_that_is_sent_once_more_is_recorded_with_whoever_wanted_it() {
        long mail = queries.sql(
                        """
                        insert into outbox (notice_key, kind, state, to_name, to_address, subject, body, items, message_id,
                                            planned_for, next_attempt_at, created_at, plan_id)
                        values (:key, 'RECEIPT', 'FAILED', 'A', 'a@kehoach.example', 'x', 'x', '[]', :key, now(), now(), now(),
                                :plan)
                        returning id
                        """)
                .param("key", "<" + plan + "@kehoach.example>")
                .param("plan", plan)
                .query(Long.class)
                .single();

        admin().post("/api/outbox/" + mail + "/retry", "{}").expect(200);

        JsonNode row = newest("mail-retried");
        assertThat(row.path("actor").asText()).isEqualTo("quantri");
        assertThat(row.path("objectId").asText()).isEqualTo(String.valueOf(mail));
        assertThat(row.path("planId").asText()).isEqualTo(plan);
        assertThat(page()).contains("Gửi lại thư gửi hỏng", "a@kehoach.example");
        admin().post("/api/outbox/" + mail + "/retry", "{}").expect(409);
        assertThat(rows(admin(), "/api/audit?kind=mail-retried"))
                .filteredOn(each -> each.path("objectId").asText().equals(String.valueOf(mail)))
                .hasSize(1);
    }

    @Test
    void a_task_that_is_given_back_is_recorded_as_such_with_whoever_gave_it_back() {
        as(UNIT).post("/engine-rest/task/" + owed.task() + "/claim", "{\"userId\":\"" + UNIT + "\"}")
                .expect(204);
        as(UNIT).post("/engine-rest/task/" + owed.task() + "/unclaim", "{}").expect(204);

        JsonNode taken = newest("engine-task-claim");
        JsonNode given = newest("engine-task-unclaim");
        for (JsonNode row : List.of(taken, given)) {
            assertThat(row.path("actor").asText()).isEqualTo(UNIT);
            assertThat(row.path("objectId").asText()).isEqualTo(owed.task());
            assertThat(row.path("planId").asText()).isEqualTo(plan);
        }
        assertThat(given.path("detail").path("assignee"))
                .extracting(JsonNode::asText)
                .containsExactly(UNIT, "");
        assertThat(page()).contains("Nhận công việc", "Trả công việc lại cho nhóm");
    }

    @Test
    void a_login_is_recorded_once_a_session_and_so_is_the_end_of_it() {
        int before = rows(admin(), "/api/audit?kind=logged-in").size();
        TasklistUser leader = TasklistUser.of(base(), "bithu", "mot-mat-khau-cho-bithu");
        leader.get("/api/plans").expect(200);
        leader.get("/api/plans").expect(200);
        as("bithu").get("/api/plans").expect(200);
        leader.send("POST", "/camunda/api/admin/auth/user/default/logout", "").expect(200);

        List<JsonNode> logins = rows(admin(), "/api/audit?kind=logged-in");
        assertThat(logins).hasSize(before + 1);
        assertThat(logins.get(0).path("actor").asText()).isEqualTo("bithu");
        assertThat(logins.get(0).path("detail").path("address").asText()).isNotBlank();
        assertThat(newest("logged-out").path("actor").asText()).isEqualTo("bithu");
    }

    @Test
    void who_leaves_by_our_own_page_is_recorded_and_who_was_not_there_is_not()
            throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        form(browser, "/dang-nhap", "ten=bithu&matKhau=mot-mat-khau-cho-bithu");
        int before = rows(admin(), "/api/audit?kind=logged-out").size();

        form(browser, "/dang-xuat", "");
        form(browser, "/dang-xuat", "");

        List<JsonNode> ends = rows(admin(), "/api/audit?kind=logged-out");
        assertThat(ends).hasSize(before + 1);
        assertThat(ends.get(0).path("actor").asText()).isEqualTo("bithu");
    }

    private void form(HttpClient browser, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base().resolve(path))
                .header("Origin", base().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(browser.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(302);
    }

    private JsonNode newest(String kind) {
        return rows(admin(), "/api/audit?kind=" + kind).get(0);
    }

    private String page() {
        HttpUser reader = admin();
        return reader.get("/ke-hoach/" + plan + "/nhat-ky").expect(200).text();
    }
}
