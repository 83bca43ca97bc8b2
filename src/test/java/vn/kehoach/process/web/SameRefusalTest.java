package vn.kehoach.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.process.web.WrongEntries.Wrong;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.TasklistUser;

/** A wrong entry of any form is refused in the same words on every route, and the task stays as it was. */
@InAnInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRefusalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNIT = "same-unit";
    private static final String REPORT = "userTask_submitReport";

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

    private final Map<String, String> open = new HashMap<>();
    private HttpUser program;
    private TasklistUser tasklist;

    /** The ways to a task, and the shapes in which the engine's interface takes its fields. */
    private enum Route {
        API("/api/tasks/%s/complete"),
        ENGINE("/engine-rest/task/%s/complete"),
        ENGINE_FORM("/engine-rest/task/%s/submit-form"),
        NAMED_ENGINE("/engine-rest/engine/default/task/%s/complete"),
        NAMED_ENGINE_FORM("/engine-rest/engine/default/task/%s/submit-form"),
        TASKLIST("/camunda/api/engine/engine/default/task/%s/complete"),
        TASKLIST_FORM("/camunda/api/engine/engine/default/task/%s/submit-form"),
        /** With the answer asked back, and each variable marked as local. */
        WITH_VARIABLES("/engine-rest/task/%s/complete");

        private final String path;

        Route(String path) {
            this.path = path;
        }

        Object body(Map<String, Object> entry) {
            return switch (this) {
                case API -> entry;
                case WITH_VARIABLES ->
                    Map.of("variables", variables(entry, Map.of("local", true)), "withVariablesInReturn", true);
                default -> Map.of("variables", variables(entry, Map.of()));
            };
        }

        private static Map<String, Object> variables(Map<String, Object> entry, Map<String, Object> more) {
            Map<String, Object> variables = new LinkedHashMap<>();
            entry.forEach((name, value) -> {
                Map<String, Object> variable = new HashMap<>(more);
                variable.put("value", value);
                variables.put(name, variable);
            });
            return variables;
        }
    }

    /** What a refusal says, whatever the shape of the answer. */
    private record Said(int status, String message, List<String> fields, List<String> labels, List<String> messages) {

        static Said by(Answer answer) {
            JsonNode body = answer.json();
            JsonNode fields = body.path("fields");
            return new Said(
                    answer.status(),
                    body.path(body.has("detail") ? "detail" : "message").asText(),
                    fields.findValuesAsText("field"),
                    fields.findValuesAsText("label"),
                    fields.findValuesAsText("message"));
        }
    }

    @BeforeAll
    void a_person_with_one_task_of_every_kind() {
        User person = identity.newUser(UNIT);
        person.setPassword(UNIT);
        identity.saveUser(person);
        TaskForms.all().keySet().forEach(this::openTask);
        URI base = URI.create("http://localhost:" + port);
        program = HttpUser.of(base, UNIT, UNIT);
        tasklist = TasklistUser.of(base, UNIT, UNIT);
    }

    /** A small process with the real task's key. */
    private void openTask(String key) {
        String process = "same-" + key;
        repository
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask(key)
                                .camundaAssignee(UNIT)
                                .endEvent()
                                .done())
                .deploy();
        String instance = runtime.startProcessInstanceByKey(process).getId();
        open.put(
                key,
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
    }

    static Stream<Wrong> wrongFields() {
        return WrongEntries.ofFields();
    }

    static Stream<Wrong> foreignFields() {
        return WrongEntries.foreign();
    }

    @Test
    void every_kind_of_wrong_entry_is_tried() {
        assertThat(wrongFields().map(Wrong::kind).distinct())
                .containsExactlyInAnyOrder("missing", "empty", "wrong type", "not allowed", "too long", "out of range");
        assertThat(wrongFields().map(Wrong::task).distinct())
                .containsExactlyInAnyOrderElementsOf(TaskForms.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void a_wrong_entry_is_refused_with_the_same_words_on_every_route(Wrong wrong) {
        List<Said> answers = said(wrong);

        assertThat(answers).hasSameElementsAs(answers.subList(0, 1)).allSatisfy(said -> {
            assertThat(said.status).isEqualTo(422);
            assertThat(said.message).startsWith(wrong.label() + ": ");
            assertThat(said.fields).containsExactly(wrong.field());
        });
        assertStillOpen(wrong.task());
    }

    @ParameterizedTest
    @MethodSource("foreignFields")
    void a_field_that_the_form_does_not_have_is_refused_by_name_on_every_route(Wrong wrong) {
        List<Said> answers = said(wrong);

        assertThat(answers).hasSameElementsAs(answers.subList(0, 1)).allSatisfy(said -> {
            assertThat(said.status).isEqualTo(400);
            assertThat(said.message).isEqualTo(wrong.label() + ": không có trong biểu mẫu");
            assertThat(said.fields).containsExactly(wrong.field());
        });
        assertStillOpen(wrong.task());
    }

    private List<Said> said(Wrong wrong) {
        return Stream.of(Route.values())
                .map(route -> Said.by(send(route, wrong.task(), text(route.body(wrong.entry())))))
                .toList();
    }

    @Test
    void a_field_that_is_written_twice_is_refused_by_name_on_every_route() {
        String twice = "{\"summary\":%s,\"summary\":%s}";
        String typed = "{\"variables\":" + twice.formatted("{\"value\":\"a\"}", "{\"value\":\"b\"}") + "}";

        assertThat(Stream.of(Route.values()))
                .map(route ->
                        Said.by(send(route, REPORT, route == Route.API ? twice.formatted("\"a\"", "\"b\"") : typed)))
                .allSatisfy(said -> {
                    assertThat(said.status).isEqualTo(400);
                    assertThat(said.message).isEqualTo("Trường “summary”: được ghi hai lần");
                    assertThat(said.fields).containsExactly("summary");
                });
        assertStillOpen(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'localVariables':{'approved':{'value':true}},'variables':{'summary':{'value':'x'}}}",
                "{'Variables':{'approved':{'value':true}},'variables':{'summary':{'value':'x'}}}",
                "{'variables':{'summary':{'value':'x'}},'summary':'y'}",
                "{'variables':{'summary':{'value':'x'}},'variables':{'approved':{'value':true}}}",
                "{'variables':['summary']}",
                "{'variables':{'summary':'x'}}",
                "{'variables':{'summary':{'value':'x','type':'Integer'}}}",
                "{'variables':{'summary':{'value':'x','type':'Boolean'}}}",
                "{'variables':{'summary':{'value':'x','type':'Bytes'}}}",
                "{'variables':{'summary':{'value':'x','type':'File'}}}",
                "{'variables':{'summary':{'value':'x','type':'Xml'}}}",
                "{'variables':{'summary':{'value':5,'type':'String'}}}",
                "{'variables':{'opinionCount':{'value':'5','type':'Integer'},'summary':{'value':'x'}}}"
            })
    void what_is_hidden_around_the_fields_is_refused_by_name_at_every_address_of_the_engine(String body) {
        List<Said> answers = Stream.of(Route.values())
                .filter(route -> route != Route.API)
                .map(route -> Said.by(send(route, REPORT, body.replace("'", "\""))))
                .toList();

        assertThat(answers).hasSameElementsAs(answers.subList(0, 1)).allSatisfy(said -> {
            assertThat(said.status).isEqualTo(400);
            assertThat(said.fields).hasSize(1);
            assertThat(said.message).isNotBlank();
        });
        assertStillOpen(REPORT);
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_good_entry_is_taken_on_every_route(Route route) {
        openAnother();

        Answer answer = send(route, REPORT, text(route.body(WrongEntries.good(REPORT))));

        assertThat(answer.status()).as(answer.toString()).isIn(200, 204);
        assertThat(tasks.createTaskQuery().taskId(open.get(REPORT)).count()).isZero();
        openAnother();
    }

    private void openAnother() {
        String instance = runtime.startProcessInstanceByKey("same-" + REPORT).getId();
        Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
        open.put(REPORT, task.getId());
    }

    private Answer send(Route route, String task, String body) {
        String path = route.path.formatted(open.get(task));
        return path.startsWith("/camunda") ? tasklist.send("POST", path, body) : program.post(path, body);
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void assertStillOpen(String task) {
        Task found = tasks.createTaskQuery().taskId(open.get(task)).singleResult();

        assertThat(found.getAssignee()).isEqualTo(UNIT);
        assertThat(runtime.getVariables(found.getExecutionId())).isEmpty();
    }
}
