package vn.kehoach.process.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** A task of a unit, worked on over every route. The process is a small one with the real task's key. */
@InAnInstallation
class TaskRoutesTest {

    private static final String KEY = "contract-probe";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    private enum Route {
        API("/api/tasks/%s/complete", false),
        ENGINE("/engine-rest/task/%s/complete", true),
        FORM("/engine-rest/task/%s/submit-form", true),
        NAMED_ENGINE("/engine-rest/engine/default/task/%s/complete", true),
        TASKLIST("/camunda/api/engine/engine/default/task/%s/submit-form", true);

        private final String path;
        private final boolean typed;

        Route(String path, boolean typed) {
            this.path = path;
            this.typed = typed;
        }
    }

    @BeforeEach
    void a_unit_and_its_process() {
        Members.join(identity, "route-a", "unit-route-a");
        Members.join(identity, "route-b", "unit-route-b");
        if (repository.createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .addModelInstance(
                            "contract-probe.bpmn",
                            Bpmn.createExecutableProcess(KEY)
                                    .camundaHistoryTimeToLive(1)
                                    .startEvent()
                                    .userTask("userTask_submitReport")
                                    .camundaCandidateGroups("unit-route-a")
                                    .endEvent()
                                    .done())
                    .deploy();
        }
    }

    private String task() {
        String instance = runtime.startProcessInstanceByKey(KEY).getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void bad_input_is_refused_with_the_same_words_and_the_task_stays_open(Route route) throws Exception {
        String task = task();

        HttpResponse<String> answer =
                post("route-a", route, task, Map.of("summary", 5, "approved", true, "opinionCount", "many"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(message(answer))
                .isEqualTo("Trường “approved”: không có trong biểu mẫu; Nội dung báo cáo: phải là chữ;"
                        + " Số ý kiến: phải là số nguyên");
        assertThat(json(answer).get("fields").findValuesAsText("field"))
                .containsExactly("approved", "summary", "opinionCount");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_unit_completes_its_task_once_and_is_recorded_as_its_author(Route route) throws Exception {
        String task = task();

        HttpResponse<String> first = post("route-a", route, task, Map.of("summary", "Đã làm"));
        HttpResponse<String> second = post("route-a", route, task, Map.of("summary", "Đã làm"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(204);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(message(second)).isEqualTo("Công việc này đã được hoàn thành");
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("route-a");
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void another_unit_may_not_and_an_unknown_task_is_not_there(Route route) throws Exception {
        String task = task();

        assertThat(post("route-b", route, task, Map.of("summary", "x")).statusCode())
                .isEqualTo(403);
        assertThat(post("route-a", route, "no-such-task", Map.of("summary", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_click_from_two_windows_counts_once() throws Exception {
        String task = task();
        ExecutorService windows = Executors.newFixedThreadPool(4);
        Callable<Integer> click =
                () -> post("route-a", Route.API, task, Map.of("summary", "x")).statusCode();

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : windows.invokeAll(List.of(click, click, click, click))) {
            statuses.add(answer.get());
        }
        windows.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(204, 409, 409, 409);
    }

    @Test
    void whole_java_objects_are_taken_by_no_route() throws Exception {
        String body = "{\"variables\":{\"summary\":{\"type\":\"Object\",\"value\":\"rO0AB\"}}}";

        HttpResponse<String> answer = send("route-a", "/engine-rest/task/" + task() + "/complete", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("kiểu không được nhận");
    }

    @Test
    void what_is_too_large_or_no_json_is_refused_before_it_is_read() throws Exception {
        String path = "/engine-rest/task/" + task() + "/complete";

        assertThat(send("route-a", path, "x".repeat(2_100_000)).statusCode()).isEqualTo(413);
        assertThat(send("route-a", path, "{").statusCode()).isEqualTo(422);
        assertThat(send("route-a", path, "[]").statusCode()).isEqualTo(422);
    }

    @Test
    void a_task_is_taken_for_oneself_only_and_given_back_to_the_group() throws Exception {
        String task = task();
        String base = "/engine-rest/task/" + task;

        assertThat(send("route-a", base + "/claim", "{\"userId\":\"route-b\"}").statusCode())
                .isEqualTo(403);
        assertThat(send("route-a", base + "/claim", "{\"userId\":\"route-a\"}").statusCode())
                .isEqualTo(204);
        assertThat(send("route-b", base + "/unclaim", "{}").statusCode()).isEqualTo(403);
        assertThat(send("route-a", base + "/unclaim", "{}").statusCode()).isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void the_engine_itself_refuses_a_person_who_goes_past_the_rules() {
        String task = task();
        identity.setAuthentication("route-a", List.of("unit-route-a"));

        try {
            assertThatThrownBy(() -> tasks.complete(task)).isInstanceOf(BadUserRequestException.class);
        } finally {
            identity.clearAuthentication();
        }

        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    private HttpResponse<String> post(String user, Route route, String task, Map<String, Object> fields)
            throws Exception {
        String path = route.path.formatted(task);
        String body = JSON.writeValueAsString(route.typed ? typed(fields) : fields);
        return route == Route.TASKLIST ? inTasklist(user, path, body) : send(user, path, body);
    }

    private static Map<String, Object> typed(Map<String, Object> fields) {
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private HttpResponse<String> send(String user, String path, String body) throws Exception {
        String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Authorization", "Basic " + pair)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** With the session of the web apps; without the token of its page the call goes no further. */
    private HttpResponse<String> inTasklist(String user, String path, String body) throws Exception {
        HttpClient forger = loggedIn(user);
        HttpResponse<String> forged =
                forger.send(request(path).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        assertThat(forged.statusCode()).isEqualTo(403);
        HttpClient browser = loggedIn(user);
        String token = browser.send(
                        request("/camunda/app/tasklist/default/").GET().build(), BodyHandlers.ofString())
                .headers()
                .firstValue("X-XSRF-TOKEN")
                .orElseThrow();
        return browser.send(
                request(path)
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpClient loggedIn(String user) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpRequest login = HttpRequest.newBuilder(base().resolve("/dang-nhap"))
                .header("Origin", base().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ten=" + user + "&matKhau=" + user))
                .build();
        assertThat(browser.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(302);
        return browser;
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base().resolve(path)).header("Content-Type", "application/json");
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static String message(HttpResponse<String> answer) throws Exception {
        JsonNode body = json(answer);
        return body.has("message")
                ? body.get("message").asText()
                : body.get("detail").asText();
    }
}
