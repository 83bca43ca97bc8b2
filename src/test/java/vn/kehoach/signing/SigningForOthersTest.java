package vn.kehoach.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.TasklistUser;

/** Who may sign, on every way round the rules: drafters, substitutes, administrators; and each step once and in its turn. */
@InTheDemo
class SigningForOthersTest {

    private static final String SIGN = "userTask_signDocument";
    private static final Map<String, String> YES = Map.of("decision", "SIGN");
    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

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

    private Map<String, Object> content(String... signatories) {
        return new HashMap<>(Map.of(
                "title",
                title,
                "issuers",
                List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"),
                "signing",
                Map.of("order", "PARALLEL"),
                "signatories",
                List.of(signatories).stream()
                        .map(user -> Map.of("authority", "TM. BAN THƯỜNG VỤ", "name", "Người ký", "user", user))
                        .toList()));
    }

    /** A plan that waits for these signatures. */
    private String submitted(String... signatories) {
        String plan = offices.propose("vanphong", content(signatories));
        ready("vanphong").expect(204);
        offices.task("quantri", SIGN, title);
        return plan;
    }

    private Answer ready(String user) {
        return offices.complete(user, offices.task(user, "userTask_draftPlan", title), Map.of("planReady", true));
    }

    private String signTask(String assignee) {
        return Offices.await(() -> offices.tasks("quantri", SIGN, title).stream()
                        .filter(task -> task.path("assignee").asText().equals(assignee))
                        .findFirst())
                .path("id")
                .asText();
    }

    private String state(String plan) {
        return offices.plan("quantri", plan).path("state").asText();
    }

    private LocalDate today() {
        String now = offices.as("quantri")
                .get("/api/demo/clock")
                .expect(200)
                .json()
                .path("now")
                .asText();
        return OffsetDateTime.parse(now).toLocalDate();
    }

    private void midnight(LocalDate day) {
        offices.as("quantri")
                .put("/api/demo/clock", Map.of("now", day + "T00:00:00+07:00"))
                .expect(200);
    }

    private Map<String, Object> substitution(
            String plan, String absent, String substitute, LocalDate from, LocalDate to) {
        return new HashMap<>(Map.of(
                "absent",
                absent,
                "substitute",
                substitute,
                "from",
                from.toString(),
                "until",
                to.toString(),
                "scope",
                "PLAN",
                "planId",
                plan,
                "reason",
                "Đi công tác"));
    }

    private String substitute(String plan, String absent, String substitute, LocalDate from, LocalDate to) {
        return offices.as(absent)
                .post("/api/substitutes", substitution(plan, absent, substitute, from, to))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private List<Answer> onEveryRoute(String user, String task) {
        List<Answer> answers = new ArrayList<>();
        String typed = "{\"variables\": {\"decision\": {\"value\": \"SIGN\"}}}";
        answers.add(offices.complete(user, task, YES));
        for (String form : List.of("complete", "submit-form")) {
            answers.add(offices.as(user).post(ENGINE.get(0) + "/task/" + task + "/" + form, typed));
            answers.add(offices.as(user).post(ENGINE.get(1) + "/task/" + task + "/" + form, typed));
            answers.add(TasklistUser.of(offices.base(), user, user)
                    .send("POST", ENGINE.get(2) + "/task/" + task + "/" + form, typed));
        }
        return answers;
    }

    private void assertNobodySigned(String plan, String user, String task) {
        assertThat(onEveryRoute(user, task))
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(403));
        assertThat(state(plan)).isEqualTo("SIGNING");
    }

    @Test
    void whoever_drafted_cannot_sign_directly_by_assignment_by_delegation_or_through_a_group() {
        String plan = submitted("bithu");
        String task = signTask("bithu");
        String engine = "/engine-rest/task/" + task;

        assertNobodySigned(plan, "vanphong", task);
        offices.as("quantri")
                .post(engine + "/identity-links", Map.of("groupId", "unit-van-phong-doan-khoi", "type", "candidate"))
                .expect(204);
        assertNobodySigned(plan, "vanphong", task);
        offices.as("quantri")
                .post(engine + "/assignee", Map.of("userId", "vanphong"))
                .expect(403);
        assertNobodySigned(plan, "vanphong", task);
        offices.as("quantri")
                .post(engine + "/delegate", Map.of("userId", "vanphong"))
                .expect(403);
        assertNobodySigned(plan, "vanphong", task);
    }

    @Test
    void an_administrator_signs_for_nobody() {
        String plan = submitted("bithu");
        String task = signTask("bithu");

        assertNobodySigned(plan, "quantri", task);
        offices.as("quantri")
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "quantri"))
                .expect(403);
        assertNobodySigned(plan, "quantri", task);
    }

    @Test
    void whoever_wrote_one_version_of_the_draft_cannot_be_its_signatory() {
        String plan = offices.propose("ban-tochuc", content("vanphong"));
        offices.as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", content("vanphong")))
                .expect(200);

        Answer answer = ready("ban-tochuc");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("fields").findValuesAsText("field")).containsExactly("signatories[0].user");
        assertThat(state(plan)).isEqualTo("DRAFT");
    }

    @Test
    void a_substitute_sees_the_task_at_once_and_signs_in_the_name_of_the_absent() {
        String plan = submitted("bithu");
        String task = signTask("bithu");
        assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();

        substitute(plan, "bithu", "phobithu", today(), today());

        assertThat(offices.tasks("phobithu", SIGN, title)).hasSize(1);
        assertThat(offices.tasks("btv-thanhdoan", SIGN, title)).isEmpty();
        assertThat(offices.as("phobithu")
                        .get("/api/tasks/" + task)
                        .expect(200)
                        .json()
                        .path("plan")
                        .path("title")
                        .asText())
                .isEqualTo(title);
        assertThat(offices.as("phobithu")
                        .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "phobithu"))
                        .status())
                .isEqualTo(403);
        assertThat(offices.as("bithu")
                        .post("/engine-rest/task/" + task + "/unclaim", Map.of())
                        .status())
                .isEqualTo(403);
        offices.complete("phobithu", task, YES).expect(204);
        offices.awaitState(plan, "EXECUTING");
        JsonNode signature = offices.plan("vanphong", plan).path("signatures").get(0);
        assertThat(signature.path("user").asText()).isEqualTo("bithu");
        assertThat(signature.path("substitute").asText()).isEqualTo("phobithu");
        assertThat(offices.as("vanphong").get("/ke-hoach/" + plan).text()).contains("ký thay: Phan Thanh Hương");
        assertThat(offices.complete("phobithu", task, YES).status()).isEqualTo(409);
    }

    @Test
    void a_signature_asked_for_later_is_offered_to_the_substitute_too_and_they_are_told() {
        String plan = offices.propose("vanphong", content("bithu"));
        substitute(plan, "bithu", "phobithu", today(), today().plusDays(3));

        ready("vanphong").expect(204);
        String task = offices.task("phobithu", SIGN, title);

        assertThat(task).isEqualTo(signTask("bithu"));
        assertThat(offices.items("quantri", "/api/outbox?kind=SIGN_REQUEST&planId=" + plan))
                .extracting(mail -> mail.path("personId").asText())
                .containsExactlyInAnyOrder("bithu", "phobithu");
    }

    @Test
    void a_substitution_holds_from_its_first_midnight_to_its_last() {
        String plan = submitted("bithu");
        String task = signTask("bithu");
        LocalDate tomorrow = today().plusDays(1);
        substitute(plan, "bithu", "phobithu", tomorrow, tomorrow);

        assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();
        assertNobodySigned(plan, "phobithu", task);
        midnight(tomorrow);
        assertThat(offices.tasks("phobithu", SIGN, title)).hasSize(1);
        midnight(tomorrow.plusDays(1));
        assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();
        assertNobodySigned(plan, "phobithu", task);
        substitute(plan, "bithu", "phobithu", tomorrow.plusDays(2), tomorrow.plusDays(2));
        midnight(tomorrow.plusDays(2));
        offices.complete("phobithu", task, YES).expect(204);
    }

    @Test
    void a_substitution_that_is_revoked_ends_at_once() {
        String plan = submitted("bithu");
        String task = signTask("bithu");
        String id = substitute(plan, "bithu", "phobithu", today(), today());

        assertThat(offices.as("dv-so-du-lich").delete("/api/substitutes/" + id).status())
                .isEqualTo(404);
        assertThat(offices.as("phobithu").delete("/api/substitutes/" + id).status())
                .isEqualTo(403);
        offices.as("bithu").delete("/api/substitutes/" + id).expect(204);

        assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();
        assertNobodySigned(plan, "phobithu", task);
        assertThat(offices.as("quantri").delete("/api/substitutes/" + id).status())
                .isEqualTo(409);
        offices.complete("bithu", task, YES).expect(204);
    }

    @Test
    void a_substitute_reads_the_plan_no_longer_than_the_substitution_holds() {
        String revoked = submitted("bithu");
        String id = substitute(revoked, "bithu", "btv-thanhdoan", today(), today());
        assertThat(reads("btv-thanhdoan", revoked)).isEqualTo(200);
        offices.as("bithu").delete("/api/substitutes/" + id).expect(204);
        assertThat(reads("btv-thanhdoan", revoked)).isEqualTo(404);

        substitute(revoked, "bithu", "btv-thanhdoan", today(), today());
        assertThat(reads("btv-thanhdoan", revoked)).isEqualTo(200);
        midnight(today().plusDays(1));
        assertThat(reads("btv-thanhdoan", revoked)).isEqualTo(404);
    }

    @Test
    void whoever_signed_as_a_substitute_reads_on() {
        String plan = submitted("bithu");
        substitute(plan, "bithu", "btv-thanhdoan", today(), today());
        offices.complete("btv-thanhdoan", signTask("bithu"), YES).expect(204);

        midnight(today().plusDays(1));

        assertThat(reads("btv-thanhdoan", plan)).isEqualTo(200);
    }

    private int reads(String user, String plan) {
        return offices.as(user).get("/api/plans/" + plan + "/opinions").status();
    }

    @Test
    void a_drafter_does_not_sign_as_a_substitute_either() {
        String plan = submitted("bithu");
        queries.sql("insert into plan_drafter (plan_id, user_id) values (:plan, 'phobithu')")
                .param("plan", UUID.fromString(plan))
                .update();

        substitute(plan, "bithu", "phobithu", today(), today());

        assertThat(offices.tasks("phobithu", SIGN, title)).isEmpty();
        assertNobodySigned(plan, "phobithu", signTask("bithu"));
        assertThat(offices.complete("phobithu", signTask("bithu"), YES).text()).contains("Người soạn không được ký");
    }

    @Test
    void a_signatory_does_not_give_the_consent_of_another_signatory_too() {
        String plan = submitted("bithu", "phobithu");
        substitute(plan, "bithu", "phobithu", today(), today());

        assertNobodySigned(plan, "phobithu", signTask("bithu"));
        offices.complete("phobithu", signTask("phobithu"), YES).expect(204);
        assertNobodySigned(plan, "phobithu", signTask("bithu"));
        offices.complete("bithu", signTask("bithu"), YES).expect(204);
        offices.awaitState(plan, "EXECUTING");
    }

    @Test
    void a_wrong_substitution_is_refused_with_the_fields_at_fault() {
        String plan = submitted("bithu");
        LocalDate from = today();
        LocalDate until = from.plusDays(2);

        assertFault(substitution(plan, "bithu", "bithu", from, until), "substitute");
        assertFault(substitution(plan, "bithu", "vanphong", from, until), "substitute");
        assertFault(substitution(plan, "bithu", "khong-co", from, until), "substitute");
        assertFault(substitution(plan, "bithu", "phobithu", from.minusDays(1), until), "from");
        assertFault(substitution(plan, "bithu", "phobithu", until, from), "until");
        assertFault(with(plan, "from", "2026-02-31"), "from");
        assertFault(with(plan, "scope", "WORLD"), "scope");
        assertFault(with(plan, "planId", UUID.randomUUID().toString()), "planId");
        assertFault(with(plan, "body", "doan-khoi"), "body");
        assertFault(with(plan, "reason", " "), "reason");
        assertThat(offices.as("phobithu")
                        .post("/api/substitutes", substitution(plan, "bithu", "phobithu", from, until))
                        .status())
                .isEqualTo(403);
        substitute(plan, "bithu", "phobithu", from, until);
        assertFault(substitution(plan, "bithu", "btv-thanhdoan", until, until), "from");
        Map<String, Object> chain = substitution(plan, "phobithu", "btv-thanhdoan", from, from);
        assertThat(fields("quantri", chain)).containsExactly("absent");
        assertThat(fields("quantri", substitution(plan, "btv-thanhdoan", "bithu", from, from)))
                .containsExactly("substitute");
    }

    private Map<String, Object> with(String plan, String field, String value) {
        Map<String, Object> request = substitution(plan, "bithu", "phobithu", today(), today());
        request.put(field, value);
        return request;
    }

    private void assertFault(Map<String, Object> request, String field) {
        assertThat(fields("bithu", request)).contains(field);
    }

    private List<String> fields(String user, Map<String, Object> request) {
        return offices.as(user)
                .post("/api/substitutes", request)
                .expect(422)
                .json()
                .path("fields")
                .findValuesAsText("field");
    }

    @Test
    void a_plan_is_not_signed_before_it_was_consulted_and_no_step_is_taken_twice() {
        Map<String, Object> consulted = content("bithu");
        consulted.put(
                "consultation",
                Map.of(
                        "users",
                        List.of("phobithu"),
                        "until",
                        today().plusDays(30).toString()));
        String plan = offices.propose("vanphong", consulted);
        String draft = offices.task("vanphong", "userTask_draftPlan", title);
        offices.complete("vanphong", draft, Map.of("planReady", true)).expect(204);
        String opinion = offices.task("phobithu", "userTask_giveOpinion", title);

        assertThat(offices.tasks("quantri", SIGN, title)).isEmpty();
        assertThat(offices.complete("vanphong", draft, Map.of("planReady", true))
                        .status())
                .isEqualTo(409);
        assertThat(offices.as("vanphong")
                        .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", consulted))
                        .status())
                .isEqualTo(409);
        offices.complete("phobithu", opinion, Map.of("opinion", "AGREE")).expect(204);
        assertThat(offices.complete("phobithu", opinion, Map.of("opinion", "DISAGREE", "comments", "Không"))
                        .status())
                .isEqualTo(409);
        assertThat(offices.items("vanphong", "/api/plans/" + plan + "/opinions"))
                .extracting(row -> row.path("opinion").asText())
                .containsExactly("AGREE");
        String revise = offices.task("vanphong", "userTask_revisePlan", title);
        offices.complete("vanphong", revise, Map.of("nextStep", "SIGN")).expect(204);
        assertThat(offices.complete("vanphong", revise, Map.of("nextStep", "SIGN"))
                        .status())
                .isEqualTo(409);
        String first = signTask("bithu");
        offices.complete("bithu", first, Map.of("decision", "RETURN", "reason", "Sai căn cứ"))
                .expect(204);
        assertThat(offices.complete("bithu", first, YES).status()).isEqualTo(409);
        offices.awaitState(plan, "REVISING");
        assertThat(offices.plan("vanphong", plan).path("number").isNull()).isTrue();
    }

    @Test
    void two_windows_sign_once_and_take_one_number() throws Exception {
        String plan = submitted("bithu");
        String task = signTask("bithu");
        ExecutorService windows = Executors.newFixedThreadPool(4);
        Callable<Integer> click = () -> offices.complete("bithu", task, YES).status();

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : windows.invokeAll(List.of(click, click, click, click))) {
            statuses.add(answer.get());
        }
        windows.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409);
        offices.awaitState(plan, "EXECUTING");
        assertThat(offices.plan("vanphong", plan).path("signatures")).hasSize(1);
        assertThat(offices.complete("bithu", task, YES).status()).isEqualTo(409);
        assertThat(offices.as("vanphong")
                        .put("/api/plans/" + plan + "/content", Map.of("version", 1, "content", content("bithu")))
                        .status())
                .isEqualTo(409);
    }
}
