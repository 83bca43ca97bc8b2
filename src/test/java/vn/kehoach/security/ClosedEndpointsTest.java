package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.TasklistUser;

/** A person of the office and one of a unit, with a task of their own, change nothing in the engine past its form. */
@InAnInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedEndpointsTest {

    private static final String KEY = "closed-probe";
    private static final String STAFF = "closed-staff";
    private static final String UNIT = "closed-unit";
    private static final String VALUE = "{'value':'đổi'}";
    private static final String MANY = "{'modifications':{'kept':{'value':'đổi'}},'deletions':['kept']}";
    private static final String QUERY = "{'processInstanceIds':['{instance}'],'processInstanceQuery':{}}";

    /**
     * One call that changes something.
     *
     * @param method of HTTP
     * @param path below the interface of the engine
     * @param body with single quotes
     */
    record Call(String method, String path, String body) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private interface Sender {
        Answer send(String method, String path, String body);
    }

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
    private JdbcTemplate jdbc;

    private final Map<String, Task> own = new TreeMap<>();
    private final Map<String, TasklistUser> inTasklist = new HashMap<>();

    @BeforeAll
    void two_people_each_with_a_task_of_their_own() {
        repository
                .createDeployment()
                .addModelInstance(
                        KEY + ".bpmn",
                        Bpmn.createExecutableProcess(KEY)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("userTask_submitReport")
                                .camundaAssignee("${owner}")
                                .boundaryEvent("event_told")
                                .message("closed-message")
                                .endEvent()
                                .moveToActivity("userTask_submitReport")
                                .boundaryEvent("event_failed")
                                .error("closed-error")
                                .endEvent()
                                .moveToActivity("userTask_submitReport")
                                .boundaryEvent("event_escalated")
                                .escalation("closed-escalation")
                                .endEvent()
                                .moveToActivity("userTask_submitReport")
                                .endEvent()
                                .done())
                .deploy();
        person(STAFF, "staff");
        person(UNIT, "unit-closed");
    }

    private void person(String user, String group) {
        Members.join(identity, user, group);
        runtime.startProcessInstanceByKey(KEY, user, Map.of("owner", user, "kept", "giữ nguyên"));
        own.put(user, tasks.createTaskQuery().taskAssignee(user).singleResult());
        inTasklist.put(user, TasklistUser.of(base(), user, user));
    }

    static Stream<Call> calls() {
        return Stream.of(
                        variables("/task/{task}/variables"),
                        variables("/task/{task}/localVariables"),
                        variables("/execution/{execution}/localVariables"),
                        variables("/process-instance/{instance}/variables"),
                        ofTheTask(),
                        ofTheInstance(),
                        ofTheEngine(),
                        ofPeople())
                .flatMap(calls -> calls);
    }

    private static Stream<Call> variables(String path) {
        return Stream.of(
                call("PUT", path + "/kept", VALUE),
                call("PUT", path + "/approved", VALUE),
                call("DELETE", path + "/kept", ""),
                call("POST", path, MANY),
                call("PATCH", path, MANY),
                call("POST", path + "/kept/data", "{}"));
    }

    private static Stream<Call> ofTheTask() {
        return Stream.of(
                call("POST", "/task/{task}/bpmnError", "{'errorCode':'closed-error'}"),
                call("POST", "/task/{task}/bpmnEscalation", "{'escalationCode':'closed-escalation'}"),
                call("POST", "/task/{task}/assignee", "{'userId':'{other}'}"),
                call("POST", "/task/{task}/assignee", "{'userId':null}"),
                call("POST", "/task/{task}/delegate", "{'userId':'{other}'}"),
                call("POST", "/task/{task}/resolve", "{'variables':{'approved':{'value':true}}}"),
                call("POST", "/task/{task}/identity-links", "{'userId':'{other}','type':'candidate'}"),
                call("POST", "/task/{task}/identity-links/delete", "{'userId':'{user}','type':'assignee'}"),
                call("PUT", "/task/{task}", "{'name':'Tên khác','assignee':'{other}','priority':99}"),
                call("DELETE", "/task/{task}", ""),
                call("POST", "/task/create", "{'name':'Việc tự đặt'}"),
                call("POST", "/task/{task}/attachment/create", "{}"),
                call("DELETE", "/task/{task}/attachment/1", ""),
                call("POST", "/task/{task}/comment/create", "{'message':'x'}"),
                call("PUT", "/task/{task}/comment", "{'id':'1','message':'x'}"),
                call("DELETE", "/task/{task}/comment", ""),
                call("DELETE", "/task/{task}/comment/1", ""),
                call("PUT", "/process-instance/{instance}/comment", "{'id':'1','message':'x'}"),
                call("DELETE", "/process-instance/{instance}/comment", ""));
    }

    private static Stream<Call> ofTheInstance() {
        return Stream.of(
                call("POST", "/message", "{'messageName':'closed-message','processInstanceId':'{instance}'}"),
                call("POST", "/message", "{'messageName':'closed-message','all':true}"),
                call("POST", "/signal", "{'name':'closed-signal'}"),
                call("POST", "/execution/{execution}/signal", "{}"),
                call("POST", "/execution/{execution}/messageSubscriptions/closed-message/trigger", "{}"),
                call("POST", "/execution/{execution}/create-incident", "{'incidentType':'x'}"),
                call(
                        "POST",
                        "/process-instance/{instance}/modification",
                        "{'instructions':[{'type':'cancel','activityId':'userTask_submitReport'}]}"),
                call(
                        "POST",
                        "/process-instance/{instance}/modification-async",
                        "{'instructions':[{'type':'cancel','activityId':'userTask_submitReport'}]}"),
                call(
                        "POST",
                        "/modification/execute",
                        "{'processDefinitionId':'{definition}','processInstanceIds':['{instance}'],"
                                + "'instructions':[{'type':'cancel','activityId':'userTask_submitReport'}]}"),
                call("POST", "/modification/executeAsync", QUERY),
                call("DELETE", "/process-instance/{instance}", ""),
                call("POST", "/process-instance/delete", QUERY),
                call("POST", "/process-instance/delete-historic-query-based", QUERY),
                call("PUT", "/process-instance/{instance}/suspended", "{'suspended':true}"),
                call("PUT", "/process-instance/suspended", "{'processDefinitionKey':'closed-probe','suspended':true}"),
                call("POST", "/process-instance/suspended-async", QUERY),
                call("POST", "/process-instance/variables-async", QUERY),
                call("POST", "/process-instance/message-async", QUERY),
                call("POST", "/process-instance/job-retries", QUERY));
    }

    private static Stream<Call> ofTheEngine() {
        return Stream.of(
                call("POST", "/process-definition/key/closed-probe/start", "{}"),
                call("POST", "/process-definition/{definition}/start", "{}"),
                call("POST", "/process-definition/key/closed-probe/submit-form", "{'variables':{}}"),
                call("POST", "/process-definition/{definition}/restart", QUERY),
                call("PUT", "/process-definition/{definition}/suspended", "{'suspended':true}"),
                call("PUT", "/process-definition/{definition}/history-time-to-live", "{'historyTimeToLive':0}"),
                call("DELETE", "/process-definition/{definition}", ""),
                call("POST", "/decision-definition/key/reminder-policy/evaluate", "{'variables':{}}"),
                call("PUT", "/decision-definition/key/reminder-policy/history-time-to-live", "{}"),
                call("POST", "/deployment/create", "{}"),
                call("POST", "/deployment/1/redeploy", "{}"),
                call("DELETE", "/deployment/1", ""),
                call("POST", "/external-task/fetchAndLock", "{'workerId':'x','maxTasks':1,'topics':[]}"),
                call("POST", "/external-task/1/complete", "{'workerId':'x'}"),
                call("PUT", "/external-task/retries", "{'retries':0}"),
                call("POST", "/job/1/execute", ""),
                call("PUT", "/job/1/retries", "{'retries':0}"),
                call("PUT", "/job/1/duedate", "{'duedate':null}"),
                call("DELETE", "/job/1", ""),
                call("POST", "/job/retries", "{'retries':0}"),
                call("PUT", "/job-definition/1/retries", "{'retries':0}"),
                call("DELETE", "/incident/1", ""),
                call("PUT", "/incident/1/annotation", "{'annotation':'x'}"),
                call("POST", "/migration/execute", QUERY),
                call("POST", "/migration/generate", "{}"),
                call("DELETE", "/batch/1", ""),
                call("PUT", "/batch/1/suspended", "{'suspended':true}"),
                call("DELETE", "/history/process-instance/{instance}", ""),
                call("POST", "/history/process-instance/delete", QUERY),
                call("DELETE", "/history/process-instance/{instance}/variable-instances", ""),
                call("DELETE", "/history/variable-instance/1", ""),
                call("DELETE", "/history/detail/1", ""),
                call("POST", "/history/cleanup", ""),
                call("POST", "/history/decision-instance/delete", "{}"),
                call("PUT", "/history/user-operation/1/set-annotation", "{'annotation':'x'}"),
                call("POST", "/condition", "{'variables':{}}"),
                call("DELETE", "/metrics/task-worker", ""),
                call("POST", "/telemetry/configuration", "{'enableTelemetry':true}"));
    }

    private static Stream<Call> ofPeople() {
        return Stream.of(
                call("POST", "/user/create", "{'profile':{'id':'x'},'credentials':{'password':'x'}}"),
                call("PUT", "/user/{user}/profile", "{'id':'{user}','firstName':'x'}"),
                call("PUT", "/user/{other}/credentials", "{'password':'x','authenticatedUserPassword':'{user}'}"),
                call("PUT", "/user/{user}/credentials", "{'password':'x','authenticatedUserPassword':'{user}'}"),
                call("POST", "/user/{other}/unlock", ""),
                call("DELETE", "/user/{other}", ""),
                call("POST", "/group/create", "{'id':'x','name':'x','type':'WORKFLOW'}"),
                call("PUT", "/group/staff", "{'id':'staff','name':'x'}"),
                call("DELETE", "/group/staff", ""),
                call("PUT", "/group/camunda-admin/members/{user}", ""),
                call("DELETE", "/group/staff/members/{other}", ""),
                call(
                        "POST",
                        "/authorization/create",
                        "{'type':1,'permissions':['ALL'],'userId':'{user}'," + "'resourceType':7,'resourceId':'*'}"),
                call("PUT", "/authorization/1", "{'permissions':['ALL'],'userId':'*'}"),
                call("DELETE", "/authorization/1", ""),
                call("POST", "/tenant/create", "{'id':'x','name':'x'}"),
                call("PUT", "/tenant/x/user-members/{user}", ""),
                call("DELETE", "/tenant/x", ""),
                call("POST", "/filter/create", "{'resourceType':'Task','name':'x','query':{}}"),
                call("PUT", "/filter/1", "{'resourceType':'Task','name':'x','query':{}}"),
                call("DELETE", "/filter/1", ""));
    }

    private static Call call(String method, String path, String body) {
        return new Call(method, path, body);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void staff_and_units_change_nothing_past_the_form_of_their_task_at_any_address(Call call) {
        Map<String, String> before = everything();

        assertThat(own.keySet()).allSatisfy(user -> assertThat(senders(user)).allSatisfy((base, sender) -> {
            Answer answer = sender.send(call.method, base + filled(call.path, user), filled(call.body, user));

            assertThat(answer.status()).as(user + " " + answer).isIn(403, 404);
        }));
        assertThat(everything()).isEqualTo(before);
    }

    /** The same addresses are real: whoever administers is let through to the engine. */
    @Test
    void the_calls_would_change_something_if_they_were_let_through() {
        HttpUser admin = HttpUser.of(base(), "quantri", "chi-de-kiem-thu");
        String instance = runtime.startProcessInstanceByKey(KEY, Map.of("owner", "quantri", "kept", "x"))
                .getId();
        String path = "/engine-rest/process-instance/" + instance;

        assertThat(admin.send("PUT", path + "/variables/kept", json(VALUE)).status())
                .isEqualTo(204);
        assertThat(runtime.getVariable(instance, "kept")).isEqualTo("đổi");
        assertThat(admin.send("DELETE", path, "").status()).isEqualTo(204);
    }

    private Map<String, Sender> senders(String user) {
        HttpUser program = HttpUser.of(base(), user, user);
        return Map.of(
                "/engine-rest", program::send,
                "/engine-rest/engine/default", program::send,
                "/camunda/api/engine/engine/default", inTasklist.get(user)::send);
    }

    private String filled(String text, String user) {
        Task task = own.get(user);
        return json(text.replace("{task}", task.getId())
                .replace("{instance}", task.getProcessInstanceId())
                .replace("{execution}", task.getExecutionId())
                .replace("{definition}", task.getProcessDefinitionId())
                .replace("{user}", user)
                .replace("{other}", user.equals(STAFF) ? UNIT : STAFF));
    }

    private static String json(String text) {
        return text.replace("'", "\"");
    }

    /** Every row of the engine, by table; the sessions of these people are not among them. */
    private Map<String, String> everything() {
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_name like 'act\\_%'",
                String.class);
        Map<String, String> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(
                table,
                jdbc.queryForObject(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table + " t",
                        String.class)));
        return rows;
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
