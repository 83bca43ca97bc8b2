package vn.kehoach.process.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.PageUser;
import vn.kehoach.testing.TasklistUser;

/** Whoever is given a task can do it; what cannot be given is refused when it is given. */
@InTheDemo
class WhoseWorkTest {

    private static final String DRAFT = "userTask_draftPlan";
    private static final String OPINION = "userTask_giveOpinion";
    private static final String REVISE = "userTask_revisePlan";
    private static final String SIGN = "userTask_signDocument";
    private static final String DUTY = "userTask_performDuty";
    private static final String EXTENSION = "userTask_decideExtension";
    private static final String MIRROR = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private Offices offices;
    private String title;

    @BeforeEach
    void people_at_work() {
        offices = new Offices(port);
        title = "Kế hoạch " + UUID.randomUUID();
    }

    private Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signatories",
                List.of(Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Bí thư", "user", "bithu")),
                "obligations",
                List.of(
                        work("DUTY", "Tổ chức tọa đàm về " + title, "so-du-lich"),
                        work("ATTENDANCE", "Dự hội nghị về " + title, "so-du-lich"),
                        work("DUTY", "In tài liệu về " + title, "van-phong-doan-khoi"))));
    }

    private static Map<String, Object> work(String kind, String what, String unit) {
        return Map.of("kind", kind, "who", "Đơn vị", "what", what, "units", List.of(unit), "due", "2098-05-20");
    }

    private Map<String, Object> consulting(String... users) {
        Map<String, Object> content = content();
        content.put(
                "consultation",
                Map.of("users", List.of(users), "until", "2098-01-20T17:00:00+07:00", "silence", "AGREE"));
        return content;
    }

    private String task(String user, String key) {
        return offices.task(user, key, title);
    }

    /** The duty of Đoàn Sở Du lịch; coming to the conference is a task of its own. */
    private String talk() {
        return offices.task("dv-so-du-lich", DUTY, "tọa đàm về " + title);
    }

    private Answer complete(String user, String key, Map<String, ?> fields) {
        return offices.complete(user, task(user, key), fields);
    }

    private Answer give(String task, String to) {
        Map<String, String> body = new HashMap<>();
        body.put("userId", to);
        return offices.as("quantri").post("/engine-rest/task/" + task + "/assignee", body);
    }

    /** The plan is in execution. */
    private String issued() {
        return issued(content());
    }

    private String issued(Map<String, Object> content) {
        String plan = offices.propose("vanphong", content);
        complete("vanphong", DRAFT, Map.of("planReady", true)).expect(204);
        complete("bithu", SIGN, Map.of("decision", "SIGN")).expect(204);
        offices.awaitState(plan, "EXECUTING");
        return plan;
    }

    private JsonNode obligation(String plan, String kind, String unit) {
        return Offices.await(() ->
                offices.items("vanphong", "/api/plans/" + plan + "/obligations?kind=" + kind + "&unit=" + unit).stream()
                        .findFirst());
    }

    private Answer askForMoreTime(String user, JsonNode work) {
        return offices.as(user)
                .post(
                        "/api/assignments/" + work.path("id").asText() + "/extension-requests",
                        Map.of("requestedDueAt", "2098-06-01T17:00:00+07:00", "reason", "Chờ khách mời"));
    }

    @Test
    void a_unit_asks_for_more_time_for_a_duty_and_the_leader_grants_it() {
        String plan = issued();
        talk();
        JsonNode duty = obligation(plan, "DUTY", "so-du-lich");

        askForMoreTime("dv-so-du-lich", duty).expect(201);
        askForMoreTime("dv-so-du-lich", duty).expect(409);
        complete("bithu", EXTENSION, Map.of("decision", "GRANT")).expect(204);

        JsonNode moved = obligation(plan, "DUTY", "so-du-lich");
        assertThat(moved.path("dueAt").asText()).startsWith("2098-06-01T17:00");
        assertThat(moved.path("originalDueAt").asText()).startsWith("2098-05-20");
        assertThat(offices.tasks("dv-so-du-lich", DUTY, "tọa đàm về " + title)
                        .get(0)
                        .path("due")
                        .asText())
                .startsWith("2098-06-01");
    }

    @Test
    void everybody_who_may_decide_on_more_time_is_told_of_the_request() {
        String plan = issued();
        talk();

        askForMoreTime("dv-so-du-lich", obligation(plan, "DUTY", "so-du-lich")).expect(201);

        assertThat(offices.tasks("bithu", EXTENSION, title)).hasSize(1);
        assertThat(offices.tasks("phobithu", EXTENSION, title)).hasSize(1);
        assertThat(offices.tasks("vanphong", EXTENSION, title)).hasSize(1);
        assertThat(offices.items("quantri", "/api/outbox?kind=EXTENSION&size=500").stream()
                        .filter(mail -> mail.path("planId").asText().equals(plan))
                        .map(mail -> mail.path("personId").asText()))
                .containsExactlyInAnyOrder("bithu", "phobithu", "vanphong");
    }

    @Test
    void a_duty_that_is_done_before_the_decision_leaves_nothing_to_decide() {
        String plan = issued();
        talk();
        askForMoreTime("dv-so-du-lich", obligation(plan, "DUTY", "so-du-lich")).expect(201);
        task("bithu", EXTENSION);

        offices.complete("dv-so-du-lich", talk(), Map.of("result", "Đã tổ chức", "done", true))
                .expect(204);

        assertThat(offices.tasks("bithu", EXTENSION, title)).isEmpty();
        task("vanphong", "userTask_acceptDuty");
    }

    @Test
    void the_office_does_not_grant_itself_more_time() {
        String plan = issued();
        task("vanphong", DUTY);

        askForMoreTime("vanphong", obligation(plan, "DUTY", "van-phong-doan-khoi"))
                .expect(201);

        assertThat(offices.tasks("vanphong", EXTENSION, title)).isEmpty();
        complete("bithu", EXTENSION, Map.of("decision", "REFUSE", "reason", "Đã đủ thời gian"))
                .expect(204);
    }

    @Test
    void coming_to_a_conference_is_not_put_off_and_the_unit_is_told_why() {
        String plan = issued();
        talk();

        Answer answer = askForMoreTime("dv-so-du-lich", obligation(plan, "ATTENDANCE", "so-du-lich"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("detail").asText()).contains("không có gì để gia hạn");
    }

    @Test
    void an_opinion_given_to_somebody_else_is_theirs_for_whoever_was_asked() {
        String plan = offices.propose("vanphong", consulting("phobithu", "bithu"));
        complete("vanphong", DRAFT, Map.of("planReady", true)).expect(204);
        String asked = task("phobithu", OPINION);
        offices.as("ban-tuyengiao").get("/api/tasks/" + asked).expect(404);

        give(asked, "ban-tuyengiao").expect(204);
        offices.as("ban-tuyengiao").get("/api/tasks/" + asked).expect(200);
        offices.complete("ban-tuyengiao", asked, Map.of("opinion", "DISAGREE", "comments", "Chưa có kinh phí"))
                .expect(204);

        JsonNode opinion = offices.items("vanphong", "/api/plans/" + plan + "/opinions").stream()
                .filter(each -> each.path("user").asText().equals("phobithu"))
                .findFirst()
                .orElseThrow();
        assertThat(opinion.path("opinion").asText()).isEqualTo("DISAGREE");
        assertThat(opinion.path("givenBy").asText()).isEqualTo("ban-tuyengiao");
        assertThat(opinion.path("givenByName").asText()).isNotBlank();
        assertThat(offices.items("quantri", "/api/outbox?size=500").stream()
                        .filter(mail -> mail.path("kind").asText().equals("OPINION_REQUEST")
                                && mail.path("subject").asText().contains("Xin ý kiến")
                                && mail.path("personId").asText().equals("ban-tuyengiao")))
                .isNotEmpty();
        assertThat(offices.as("vanphong").get("/ke-hoach/" + plan).text())
                .contains(opinion.path("givenByName").asText() + " (thay "
                        + opinion.path("name").asText() + ")");
    }

    @Test
    void an_opinion_is_given_to_somebody_with_an_account_only() {
        offices.propose("vanphong", consulting("phobithu"));
        complete("vanphong", DRAFT, Map.of("planReady", true)).expect(204);
        String asked = task("phobithu", OPINION);

        Answer stranger = give(asked, "khong-co-ai");
        Answer nobody = give(asked, null);

        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.json().path("message").asText()).contains("không có tài khoản");
        assertThat(nobody.status()).isEqualTo(403);
        assertThat(nobody.json().path("message").asText()).contains("chọn người nhận thay");
        assertThat(task("phobithu", OPINION)).isEqualTo(asked);
    }

    @Test
    void a_draft_given_to_a_colleague_is_theirs_to_write_and_to_finish() {
        String plan = offices.propose("ban-tochuc", content());
        String draft = task("ban-tochuc", DRAFT);

        give(draft, "ban-tuyengiao").expect(204);
        offices.as("ban-tuyengiao")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", content()))
                .expect(200);
        Answer before = offices.as("ban-tochuc")
                .put("/api/plans/" + plan + "/content", Map.of("version", 2, "content", content()));
        offices.complete("ban-tuyengiao", draft, Map.of("planReady", true)).expect(204);

        assertThat(before.status()).isEqualTo(403);
        assertThat(offices.plan("vanphong", plan).path("state").asText()).isEqualTo("SIGNING");
    }

    @Test
    void a_draft_is_given_to_staff_of_the_lead_body_only() {
        offices.propose("vanphong", content());
        String draft = task("vanphong", DRAFT);

        for (String stranger : List.of("dv-so-du-lich", "thanhdoan-vp", "bithu")) {
            Answer answer = give(draft, stranger);
            assertThat(answer.status()).as(stranger).isEqualTo(403);
            assertThat(answer.json().path("message").asText()).contains("cơ quan chủ trì");
        }
        assertThat(task("vanphong", DRAFT)).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/%s/assignee",
                "/engine-rest/engine/default/task/%s/assignee",
                MIRROR + "/task/%s/assignee",
                "/engine-rest/task/%s/identity-links",
                MIRROR + "/task/%s/identity-links",
                "/engine-rest/task/%s/identity-links/delete"
            })
    void a_signature_is_never_given_to_somebody_else_and_says_why(String route) {
        offices.propose("vanphong", content());
        complete("vanphong", DRAFT, Map.of("planReady", true)).expect(204);
        String signature = task("bithu", SIGN);
        boolean links = route.contains("identity-links");
        String to = route.endsWith("delete") ? "bithu" : "phobithu";
        String body =
                links ? "{\"userId\":\"%s\",\"type\":\"assignee\"}".formatted(to) : "{\"userId\":\"%s\"}".formatted(to);

        Answer answer = route.startsWith(MIRROR)
                ? TasklistUser.of(offices.base(), "quantri", "quantri").send("POST", route.formatted(signature), body)
                : offices.as("quantri").send("POST", route.formatted(signature), body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.json().path("message").asText()).containsAnyOf("Chữ ký không giao lại", "giao đích danh");
        assertThat(task("bithu", SIGN)).isEqualTo(signature);
    }

    @Test
    void work_of_a_unit_is_given_to_its_own_people_only_and_back_to_the_unit() {
        issued();
        String duty = talk();

        Answer stranger = give(duty, "dv-so-tu-phap");
        give(duty, "dv-so-du-lich").expect(204);
        give(duty, null).expect(204);

        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.json().path("message").asText()).contains("chỉ giao cho người của đơn vị");
        assertThat(offices.tasks("dv-so-du-lich", DUTY, "tọa đàm về " + title)
                        .get(0)
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/group/unit-so-du-lich/members/%s", "/engine-rest/user/%s"})
    void what_somebody_had_taken_goes_back_to_the_unit_when_they_leave_it(String leaves) {
        String leaver = "can-bo-" + UUID.randomUUID();
        join(leaver, "unit-so-du-lich");
        issued();
        String duty = talk();
        offices.as(leaver)
                .post("/engine-rest/task/" + duty + "/claim", Map.of("userId", leaver))
                .expect(204);

        offices.as("quantri").delete(leaves.formatted(leaver)).expect(204);

        assertThat(offices.as("dv-so-du-lich")
                        .get("/engine-rest/task/" + duty)
                        .expect(200)
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
        offices.complete("dv-so-du-lich", duty, Map.of("result", "Làm tiếp", "done", true))
                .expect(204);
    }

    @Test
    void whom_the_document_was_mailed_to_reads_it_only_while_of_the_unit() {
        String member = "/engine-rest/group/unit-so-du-lich/members/dv-so-du-lich";
        String plan = issued();
        talk();
        int before = offices.as("dv-so-du-lich").get("/api/plans/" + plan).status();

        offices.as("quantri").delete(member).expect(204);
        int after = offices.as("dv-so-du-lich").get("/api/plans/" + plan).status();
        offices.as("quantri").send("PUT", member, "{}").expect(204);

        assertThat(before).isEqualTo(200);
        assertThat(after).isEqualTo(404);
    }

    /** Both people of the unit had the mail; the one who leaves had taken the duty, asked for more time and sent a file. */
    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/group/unit-so-du-lich/members/", MIRROR + "/group/unit-so-du-lich/members/"})
    void whoever_was_written_to_for_a_unit_reads_its_plans_only_while_of_it(String members) {
        String leaver = "can-bo-" + UUID.randomUUID();
        join(leaver, "unit-so-du-lich");
        Map<String, Object> content = content();
        content.put("recipients", List.of("Đoàn Sở Du lịch"));
        String plan = issued(content);
        assertThat(offices.items("quantri", "/api/outbox?size=500&kind=DISPATCH&planId=" + plan).stream()
                        .map(mail -> mail.path("personId").asText()))
                .contains(leaver, "dv-so-du-lich");
        String duty = talk();
        JsonNode work = obligation(plan, "DUTY", "so-du-lich");
        offices.as(leaver)
                .post("/engine-rest/task/" + duty + "/claim", Map.of("userId", leaver))
                .expect(204);
        askForMoreTime(leaver, work).expect(201);
        complete("bithu", EXTENSION, Map.of("decision", "GRANT")).expect(204);
        String file = offices.as(leaver)
                .upload(
                        "/api/assignments/" + work.path("id").asText() + "/attachments",
                        "anh.txt",
                        "text/plain",
                        new byte[] {65})
                .expect(201)
                .json()
                .path("id")
                .asText();
        PageUser session = PageUser.of(offices.base(), leaver, leaver);
        session.get("/ke-hoach/" + plan).expect(200);

        leave(members + leaver);

        List<String> closed = List.of(
                "/api/plans/" + plan,
                "/api/plans/" + plan + "/document.pdf",
                "/api/attachments/" + file,
                "/ke-hoach/" + plan);
        for (String path : closed) {
            assertThat(offices.as(leaver).get(path).status()).as(path).isEqualTo(404);
            assertThat(session.get(path).status()).as("session " + path).isEqualTo(404);
        }
        assertThat(offices.as(leaver).get("/api/plans").text()).doesNotContain(plan);
        offices.as("dv-so-du-lich").get("/api/plans/" + plan).expect(200);
    }

    private void leave(String path) {
        if (path.startsWith(MIRROR)) {
            TasklistUser.of(offices.base(), "quantri", "quantri")
                    .send("DELETE", path, "")
                    .expect(204);
        } else {
            offices.as("quantri").delete(path).expect(204);
        }
    }

    @Test
    void what_somebody_has_taken_for_one_unit_stays_theirs_when_they_leave_another() {
        String member = "can-bo-" + UUID.randomUUID();
        join(member, "unit-so-du-lich");
        join(member, "unit-so-tu-phap");
        issued();
        String duty = talk();
        offices.as(member)
                .post("/engine-rest/task/" + duty + "/claim", Map.of("userId", member))
                .expect(204);

        offices.as("quantri")
                .delete("/engine-rest/group/unit-so-tu-phap/members/" + member)
                .expect(204);

        assertThat(offices.as(member)
                        .get("/engine-rest/task/" + duty)
                        .expect(200)
                        .json()
                        .path("assignee")
                        .asText())
                .isEqualTo(member);
    }

    /** Whoever comes into a unit stands in the register. */
    private void join(String user, String group) {
        queries.sql("insert into person (id, account, family_name, given_name, email)"
                        + " values (:user, true, 'Cán', 'Bộ', :user || '@coso.example') on conflict do nothing")
                .param("user", user)
                .update();
        if (offices.as("quantri").get("/engine-rest/user/" + user + "/profile").status() == 404) {
            offices.as("quantri")
                    .post(
                            "/engine-rest/user/create",
                            Map.of(
                                    "profile",
                                    Map.of("id", user, "firstName", "Cán", "lastName", "Bộ"),
                                    "credentials",
                                    Map.of("password", user)))
                    .expect(204);
        }
        offices.as("quantri")
                .send("PUT", "/engine-rest/group/" + group + "/members/" + user, "{}")
                .expect(204);
    }

    @Test
    void a_board_that_drafts_goes_on_reading_and_revising_its_plan_after_the_round() {
        String plan = offices.propose("ban-tochuc", consulting("phobithu"));
        complete("ban-tochuc", DRAFT, Map.of("planReady", true)).expect(204);
        complete("phobithu", OPINION, Map.of("opinion", "AGREE_WITH_COMMENTS", "comments", "Bổ sung kinh phí"))
                .expect(204);

        String revision = task("ban-tochuc", REVISE);
        assertThat(task("vanphong", REVISE)).isEqualTo(revision);
        JsonNode sheet = offices.as("ban-tochuc")
                .get("/api/tasks/" + revision)
                .expect(200)
                .json();
        offices.as("ban-tochuc")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", content()))
                .expect(200);
        offices.as("ban-tochuc")
                .put(
                        "/api/plans/" + plan + "/opinions/"
                                + sheet.path("opinions").path(0).path("id").asText() + "/response",
                        Map.of("response", "ACCEPTED", "text", "Đã bổ sung"))
                .expect(200);
        offices.complete("ban-tochuc", revision, Map.of("nextStep", "SIGN")).expect(204);

        assertThat(offices.plan("ban-tochuc", plan).path("state").asText()).isEqualTo("SIGNING");
    }
}
