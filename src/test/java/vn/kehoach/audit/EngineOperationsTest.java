package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.TasklistUser;

/** What administrators do in Cockpit and Admin stands in the same record as everything else. */
class EngineOperationsTest extends AuditOverHttp {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String NEW = "nguoi-moi";
    private static final String SECRET = "mat-khau-khong-ai-duoc-doc";

    @Autowired
    private JdbcClient queries;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private TasklistUser admin;

    @BeforeEach
    void an_administrator_in_the_web_apps() {
        admin = TasklistUser.of(base(), "quantri", "mot-mat-khau-cho-quantri");
    }

    @AfterEach
    void nobody_new() {
        admin().delete("/engine-rest/user/" + NEW);
    }

    @Test
    void a_task_that_is_given_to_somebody_else_is_recorded_with_both() {
        String plan = plan();
        String task = task("vanphong", "userTask_draftPlan");

        change("POST", "/task/" + task + "/assignee", "{\"userId\":\"ban-tochuc\"}");

        JsonNode row = newest("engine-task-assign");
        assertThat(row.path("actor").asText()).isEqualTo("quantri");
        assertThat(row.path("objectId").asText()).isEqualTo(task);
        assertThat(row.path("planId").asText()).isEqualTo(plan);
        assertThat(row.path("detail").path("assignee"))
                .extracting(JsonNode::asText)
                .containsExactly("vanphong", "ban-tochuc");
        assertThat(rows(as("vanphong"), "/api/audit/" + plan))
                .anyMatch(each -> each.path("kind").asText().equals("engine-task-assign"));
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void people_their_passwords_and_their_groups_are_recorded_without_any_password() {
        change("POST", "/user/create", user());
        change("POST", "/group/create", "{\"id\":\"nhom-moi\",\"name\":\"Nhóm mới\"}");
        change("PUT", "/group/nhom-moi/members/" + NEW, "{}");
        change(
                "PUT",
                "/user/" + NEW + "/credentials",
                "{\"password\":\"" + SECRET + "-2\",\"authenticatedUserPassword\":\"mot-mat-khau-cho-quantri\"}");
        change("DELETE", "/group/nhom-moi/members/" + NEW, "");

        assertThat(newest("engine-user-create").path("objectId").asText()).isEqualTo(NEW);
        assertThat(newest("engine-user-create").path("actor").asText()).isEqualTo("quantri");
        assertThat(newest("engine-user-update").path("objectId").asText()).isEqualTo(NEW);
        for (String kind : List.of("engine-group-membership-create", "engine-group-membership-delete")) {
            assertThat(newest(kind).path("objectId").asText().split("/")).containsExactlyInAnyOrder(NEW, "nhom-moi");
        }
        assertThat(everything()).doesNotContain(SECRET).doesNotContain("mot-mat-khau-cho-quantri");
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    private static String user() {
        return "{\"profile\":{\"id\":\"" + NEW
                + "\",\"firstName\":\"Người\",\"lastName\":\"Mới\",\"email\":\"moi@kehoach.example\"},"
                + "\"credentials\":{\"password\":\"" + SECRET + "\"}}";
    }

    @Test
    void a_permission_that_is_given_and_taken_is_recorded() {
        String id = admin.send(
                        "POST",
                        ENGINE + "/authorization/create",
                        "{\"type\":1,\"userId\":\"vanphong\",\"resourceType\":0,\"resourceId\":\"cockpit\",\"permissions\":[\"ACCESS\"]}")
                .expect(200)
                .json()
                .path("id")
                .asText();
        change("DELETE", "/authorization/" + id, "");

        JsonNode given = newest("engine-authorization-create").path("detail");
        assertThat(given.path("userId").asText()).isEqualTo("vanphong");
        assertThat(given.path("resourceId").asText()).isEqualTo("cockpit");
        assertThat(newest("engine-authorization-delete").path("actor").asText()).isEqualTo("quantri");
    }

    @Test
    void an_instance_that_is_stopped_goes_on_and_is_deleted_is_recorded_with_its_plan() {
        String plan = plan();
        String instance = admin().get("/engine-rest/process-instance?businessKey=" + plan)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();

        change("PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":true}");
        change("PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":false}");
        change(
                "PUT",
                "/process-instance/" + instance + "/variables/nextStep",
                "{\"value\":\"SIGN\",\"type\":\"String\"}");
        change("DELETE", "/process-instance/" + instance, "");

        for (String kind : List.of("suspend", "activate", "delete")) {
            JsonNode row = newest("engine-process-instance-" + kind);
            assertThat(row.path("objectId").asText()).as(kind).isEqualTo(instance);
            assertThat(row.path("planId").asText()).as(kind).isEqualTo(plan);
        }
        assertThat(newest("engine-variable-set-variable").path("objectId").asText())
                .isEqualTo(instance);
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }

    @Test
    void a_message_that_moves_an_instance_on_is_recorded_and_one_that_nobody_waits_for_is_not() {
        repository
                .createDeployment()
                .addModelInstance(
                        "thu.bpmn",
                        Bpmn.createExecutableProcess("thu")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .message("tin-thu")
                                .userTask()
                                .done())
                .deploy();
        String instance = runtime.startProcessInstanceByKey("thu", "thu-1").getId();
        String message = "{\"messageName\":\"tin-thu\",\"processInstanceId\":\"" + instance + "\"}";

        change("POST", "/message", message);
        int nobodyWaits = admin.send("POST", ENGINE + "/message", message).status();

        JsonNode row = newest("engine-message-correlate");
        assertThat(row.path("actor").asText()).isEqualTo("quantri");
        assertThat(row.path("objectId").asText()).isEqualTo("tin-thu");
        assertThat(row.path("detail").path("processInstance").asText()).isEqualTo(instance);
        assertThat(nobodyWaits).isEqualTo(400);
        assertThat(rows(admin(), "/api/audit?kind=engine-message-correlate")).hasSize(1);
        runtime.deleteProcessInstance(instance, "thử xong");
    }

    @Test
    void what_was_refused_or_went_wrong_leaves_no_row_of_a_change() {
        plan();
        String task = task("vanphong", "userTask_draftPlan");
        change("POST", "/user/create", user());
        long before = changes();

        int foreign = TasklistUser.of(base(), "bithu", "mot-mat-khau-cho-bithu")
                .send("POST", ENGINE + "/task/" + task + "/assignee", "{\"userId\":\"bithu\"}")
                .status();
        int twice = admin.send("POST", ENGINE + "/user/create", user()).status();

        assertThat(foreign).isEqualTo(403);
        assertThat(twice).isBetween(400, 499);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void doing_ones_task_is_told_by_what_it_changed_and_not_once_more() {
        plan();
        as("vanphong")
                .post("/api/tasks/" + task("vanphong", "userTask_draftPlan") + "/complete", Map.of("planReady", true))
                .expect(204);

        assertThat(rows(admin(), "/api/audit?kind=engine-task-complete")).isEmpty();
    }

    @Test
    void the_import_of_the_organisation_is_recorded_with_what_it_changed() {
        JsonNode detail = newest("organisation-imported").path("detail");

        assertThat(detail.path("units").asInt()).isPositive();
        assertThat(detail.path("changed").asInt()).isGreaterThan(20);
        assertThat(detail.path("changedUnits")).hasSize(20);
        assertThat(newest("organisation-imported").path("actor").asText()).isEqualTo("he-thong");
    }

    private void change(String method, String path, String json) {
        int status = admin.send(method, ENGINE + path, json).status();
        assertThat(status).as(method + " " + path).isBetween(200, 204);
    }

    private JsonNode newest(String kind) {
        List<JsonNode> rows = rows(admin(), "/api/audit?kind=" + kind);
        assertThat(rows).as(kind).isNotEmpty();
        return rows.get(0);
    }

    private long changes() {
        return queries.sql("select count(*) from audit_row where kind like 'engine-%'")
                .query(Long.class)
                .single();
    }

    private String everything() {
        return queries.sql("select string_agg(to_jsonb(audit_row)::text, ' ') from audit_row")
                .query(String.class)
                .single();
    }
}
