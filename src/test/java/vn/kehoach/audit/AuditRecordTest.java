package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.HttpUser;

/** What leaves a row, what does not, and who reads which. */
class AuditRecordTest extends AuditOverHttp {

    @Autowired
    private JdbcClient queries;

    @Autowired
    private Refusals refusals;

    @Test
    void each_step_of_a_plan_is_recorded_with_who_did_it() {
        String plan = plan();
        as("vanphong")
                .put("/api/plans/" + plan + "/content?version=1", content("Sơ kết quý I"))
                .expect(200);
        complete("vanphong", "userTask_draftPlan", Map.of("planReady", true));
        complete("bithu", "userTask_signDocument", Map.of("decision", "SIGN"));

        List<JsonNode> rows = rows(as("vanphong"), "/api/audit/" + plan);

        assertThat(rows).extracting(row -> row.path("seq").asLong()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.path("planId").asText()).isEqualTo(plan));
        assertThat(by("vanphong", rows))
                .contains(
                        "plan-draft",
                        "plan-version-created",
                        "plan-version-changed",
                        "plan-signing",
                        "signature-pending");
        assertThat(by("bithu", rows)).contains("signature-signed", "signing-signed", "plan-issued");
        JsonNode issued = only(rows, "plan-issued").path("detail");
        assertThat(issued.path("state")).extracting(JsonNode::asText).containsExactly("SIGNING", "ISSUED");
        assertThat(issued.path("numberText").path(1).asText()).endsWith("-KH/ĐTN");
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_return_is_recorded_with_its_reason() {
        String plan = plan();
        complete("vanphong", "userTask_draftPlan", Map.of("planReady", true));
        complete("bithu", "userTask_signDocument", Map.of("decision", "RETURN", "reason", "Sai\ncăn cứ"));

        List<JsonNode> rows = rows(as("vanphong"), "/api/audit/" + plan);

        assertThat(only(rows, "signature-returned")
                        .path("detail")
                        .path("reason")
                        .path(1)
                        .asText())
                .isEqualTo("Sai căn cứ");
        assertThat(by("bithu", rows)).contains("signing-returned", "plan-revising");
    }

    @Test
    void changes_of_registers_and_of_the_calendar_are_recorded() {
        continueRegister("BC", 7);
        admin().put(
                        "/api/calendar/2033",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "day",
                                        "2033-01-03",
                                        "kind",
                                        "HOLIDAY",
                                        "name",
                                        "Nghỉ",
                                        "source",
                                        "Thông báo"))))
                .expect(200);

        JsonNode register = newest("register-continued");
        JsonNode calendar = newest("calendar-replaced");

        assertThat(register.path("actor").asText()).isEqualTo("quantri");
        assertThat(register.path("objectId").asText()).isEqualTo("doan-khoi/2031/BC");
        assertThat(register.path("detail").path("last").toString()).isEqualTo("[0,7]");
        assertThat(calendar.path("objectId").asText()).isEqualTo("2033");
        assertThat(calendar.path("detail").path("days").path(0).asText()).startsWith("2033-01-03");
    }

    @Test
    void what_is_refused_leaves_no_row_of_a_change() {
        String plan = plan();
        continueRegister("NQ", 9);
        long before = changes();

        admin().put("/api/registers/doan-khoi/2031/NQ", Map.of("last", 3)).expect(422);
        as("vanphong")
                .put("/api/plans/" + plan + "/content?version=77", content("Cũ"))
                .expect(409);
        String sign = "/api/tasks/" + task("vanphong", "userTask_draftPlan") + "/complete";
        as("vanphong").post(sign, Map.of("planReady", "maybe")).expect(422);

        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void whoever_may_not_read_the_plan_does_not_learn_that_it_has_a_record() {
        String plan = plan();

        assertThat(as("dv-so-du-lich").get("/api/audit/" + plan).status()).isEqualTo(404);
        assertThat(as("vanphong").get("/api/audit/no-plan").status()).isEqualTo(404);
        assertThat(as("vanphong").get("/api/audit/verify").status()).isEqualTo(403);
        assertThat(as("vanphong").get("/api/audit").status()).isEqualTo(403);
    }

    @Test
    void whoever_was_refused_is_recorded_for_administrators_only() {
        String plan = plan();

        as("dv-so-du-lich").get("/api/plans/" + plan).expect(404);

        assertThat(kinds(rows(as("vanphong"), "/api/audit/" + plan))).doesNotContain(Refusals.ACCESS_REFUSED);
        JsonNode row = only(rows(admin(), "/api/audit/" + plan), Refusals.ACCESS_REFUSED);
        assertThat(row.path("actor").asText()).isEqualTo("dv-so-du-lich");
        assertThat(row.path("objectId").asText()).isEqualTo("/api/plans/" + plan);
        assertThat(row.path("detail").path("status").asInt()).isEqualTo(404);
    }

    @Test
    void a_task_of_somebody_else_that_is_refused_is_recorded() {
        plan();
        String task = task("vanphong", "userTask_draftPlan");

        int status = as("dv-so-du-lich")
                .post("/engine-rest/task/" + task + "/complete", Map.of())
                .status();

        JsonNode row = newest(Refusals.ACCESS_REFUSED);
        assertThat(status).isIn(403, 404);
        assertThat(row.path("actor").asText()).isEqualTo("dv-so-du-lich");
        assertThat(row.path("objectId").asText()).isEqualTo("/engine-rest/task/" + task + "/complete");
        assertThat(row.path("detail").path("status").asInt()).isEqualTo(status);
    }

    @Test
    void a_wrong_password_leaves_the_name_that_was_typed_and_never_the_password() {
        String long_name = "kẻ-lạ\r\n" + "😀".repeat(80);

        withPassword(long_name, "bi-mat-tuyet-doi").get("/api/plans").expect(401);

        JsonNode row = newest(Refusals.LOGIN_FAILED);
        assertThat(row.path("objectId").asText()).startsWith("kẻ-lạ").hasSizeLessThanOrEqualTo(65);
        assertThat(row.path("planId").isNull()).isTrue();
        assertThat(everything()).doesNotContain("bi-mat-tuyet-doi").doesNotContain("mot-mat-khau-cho");
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_flood_of_refusals_fills_no_table_and_is_counted() {
        long before = count(Refusals.ACCESS_REFUSED);

        for (int call = 0; call < 60; call++) {
            as("vanphong").get("/api/audit/verify?call=" + call).expect(403);
        }
        refusals.tellWhatWasCounted();

        assertThat(count(Refusals.ACCESS_REFUSED)).isEqualTo(before + RefusalBudget.OF_A_SOURCE + 1);
        JsonNode counted = newest(Refusals.ACCESS_REFUSED).path("detail");
        assertThat(counted.path("count").asInt()).isEqualTo(60 - RefusalBudget.OF_A_SOURCE);
        assertThat(counted.path("sources").path(0).asText()).isEqualTo("vanphong");
    }

    @Test
    void many_who_change_something_at_once_make_one_chain() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(12);
        long before = count("register-continued");
        List<Callable<Integer>> changes = new ArrayList<>();
        List<String> types = List.of("TB", "BC", "CV", "TM", "TTr", "NQ", "CT");
        IntStream.range(0, 96).forEach(each -> {
            HttpUser admin = admin();
            String path = "/api/registers/doan-khoi/2032/" + types.get(each % types.size());
            changes.add(() -> admin.put(path, Map.of("last", 500)).status());
            changes.add(() ->
                    as("vanphong").post("/api/plans", content("Số " + each)).status());
        });

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : crowd.invokeAll(changes)) {
            statuses.add(answer.get());
        }
        crowd.shutdown();

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 201));
        assertThat(count("register-continued")).isEqualTo(before + 96);
        assertThat(verdict().path("firstBroken").isNull()).isTrue();
        assertThat(verdict().path("rows").asLong())
                .isEqualTo(verdict().path("head").path("seq").asLong());
    }

    private void complete(String user, String key, Map<String, ?> fields) {
        as(user).post("/api/tasks/" + task(user, key) + "/complete", fields).expect(204);
    }

    private JsonNode newest(String kind) {
        return rows(admin(), "/api/audit?kind=" + kind).get(0);
    }

    private static JsonNode only(List<JsonNode> rows, String kind) {
        List<JsonNode> found = rows.stream()
                .filter(row -> row.path("kind").asText().equals(kind))
                .toList();
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private static List<String> kinds(List<JsonNode> rows) {
        return rows.stream().map(row -> row.path("kind").asText()).toList();
    }

    private static List<String> by(String actor, List<JsonNode> rows) {
        return kinds(rows.stream()
                .filter(row -> row.path("actor").asText().equals(actor))
                .toList());
    }

    /** Jobs of the engine go on beside the test, and a refusal is a row too. */
    private long changes() {
        return queries.sql("select count(*) from audit_row where actor in ('vanphong', 'quantri') and kind <> :refused")
                .param("refused", Refusals.ACCESS_REFUSED)
                .query(Long.class)
                .single();
    }

    private long count(String kind) {
        return queries.sql("select count(*) from audit_row where kind = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private String everything() {
        return queries.sql("select string_agg(to_jsonb(audit_row)::text, ' ') from audit_row")
                .query(String.class)
                .single();
    }
}
