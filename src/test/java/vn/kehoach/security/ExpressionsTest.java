package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.TasklistUser;

/** Nobody makes the engine run Java by writing an expression into a query or a filter. */
@InAnInstallation
class ExpressionsTest {

    private static final String TRACE = "kehoach.trace";
    private static final String ATTACK = "${''.getClass().forName('java.lang.System')"
            + ".getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'" + TRACE + "','x')}";
    private static final String BY_PROPERTY = "${''.class.forName('java.lang.System')"
            + ".getMethod('setProperty',''.class,''.class).invoke(null,'" + TRACE + "','x')}";
    private static final String REST = "/engine-rest";
    private static final String NAMED = "/engine-rest/engine/default";
    private static final String MIRROR = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void people() {
        System.clearProperty(TRACE);
        Members.join(identity, "expr-unit", "unit-expr");
        Members.join(identity, "expr-admin", "camunda-admin");
    }

    static Stream<Arguments> attacks() {
        return Stream.of(REST, NAMED, MIRROR).flatMap(base -> Stream.of("/task", "/task/count")
                .flatMap(path -> bodies().map(body -> Arguments.of(base + path, body))));
    }

    private static Stream<String> bodies() {
        return Stream.of(
                        "{'orQueries':[{'taskAssigneeExpression':'ATTACK'}]}",
                        "{'orQueries':[{'candidateUserExpression':'ATTACK'}],'sorting':[]}",
                        "{'orQueries':[{'dueBeforeExpression':'ATTACK'}]}",
                        "{'assigneeExpression':'ATTACK'}",
                        "{'orQueries':[{'assignee\\u0045xpression':'ATTACK'}]}",
                        "{'orQueries':[{'assigneeExpression':'${now()}','assigneeExpression':'ATTACK'}]}",
                        "{'orQueries':[{'assigneeExpression':'ATTACK','assigneeExpression':'${now()}'}]}",
                        "{'orQueries':[{'assigneeEXPRESSION':'ATTACK'}]}",
                        "{'orQueries':[{'assigneeExpression':'${dateTime().plusDays(7).getClass()}'}]}",
                        "{'orQueries':[{'assigneeExpression':['ATTACK']}]}",
                        "{'orQueries':[{'assigneeExpression':{'value':'ATTACK'}}]}")
                .map(ExpressionsTest::json);
    }

    private static String json(String text) {
        return text.replace("'", "\"").replace("ATTACK", ATTACK);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_expression_in_a_query_is_refused_and_does_not_run(String path, String body) {
        Answer answer = post("expr-unit", path, body);

        assertThat(System.getProperty(TRACE)).isNull();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").asText()).contains("biểu thức");
        assertThat(answer.json().get("fields").get(0).get("field").asText()).endsWithIgnoringCase("Expression");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "count", "singleResult"})
    void a_query_that_extends_a_filter_is_read_too(String action) {
        String path = "/filter/" + filters.createTaskFilterQuery().list().get(0).getId() + "/" + action;
        String body = json("{'orQueries':[{'assigneeExpression':'ATTACK'}]}");

        for (String base : List.of(REST, NAMED, MIRROR)) {
            assertThat(post("expr-unit", base + path, body).status()).isEqualTo(400);
        }
        assertThat(System.getProperty(TRACE)).isNull();
    }

    @Test
    void an_administrator_stores_no_filter_with_an_expression_of_their_own() {
        String filter =
                json("{'name':'Lạ','resourceType':'Task','query':{'orQueries':[{'assigneeExpression':'ATTACK'}]}}");
        String known = filters.createTaskFilterQuery().list().get(0).getId();
        HttpUser admin = HttpUser.of(base(), "expr-admin", "expr-admin");

        assertThat(admin.post(REST + "/filter/create", filter).status()).isEqualTo(400);
        assertThat(admin.put(REST + "/filter/" + known, filter).status()).isEqualTo(400);
        assertThat(filters.createTaskFilterQuery().filterName("Lạ").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assigneeExpression", "assignee%45xpression", "sortBy=x&dueAfterExpression", "%20nowExpression"})
    void an_expression_in_the_address_is_refused_with_its_name(String parameter) {
        for (String base : List.of(REST, NAMED)) {
            Answer answer = HttpUser.of(base(), "expr-unit", "expr-unit")
                    .get(base + "/task?" + parameter + "=%24%7B1%2B1%7D")
                    .expect(400);

            assertThat(answer.json().get("fields").get(0).get("field").asText()).endsWith("Expression");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${currentUser()}",
                "${currentUserGroups()}",
                "${now()}",
                "${dateTime().plusDays(7)}",
                "${dateTime().minusDays(30)}"
            })
    void the_expressions_that_tasklist_offers_are_let_through(String expression) {
        String key = expression.contains("User") ? "assigneeExpression" : "dueBeforeExpression";
        String body = json("{'orQueries':[{'" + key + "':'" + expression + "','name':'Đ'}]}");
        String groups = expression.contains("Groups") ? body.replace("assignee", "candidateGroups") : body;

        assertThat(post("expr-unit", REST + "/task/count", groups).status()).isEqualTo(200);
        assertThat(post("expr-unit", MIRROR + "/task/count", groups).status()).isEqualTo(200);
    }

    @Test
    void tasklist_runs_its_lists_and_an_administrator_saves_them_as_the_editor_sends_them_back() {
        TasklistUser unit = TasklistUser.of(base(), "expr-unit", "expr-unit");
        TasklistUser admin = TasklistUser.of(base(), "expr-admin", "expr-admin");

        for (Filter filter : filters.createTaskFilterQuery().list()) {
            String path = MIRROR + "/filter/" + filter.getId();
            // The lists of everybody's work are the administrators' own.
            boolean ofEverybody = filter.getName().contains("mọi người");
            String listed = path + "/list?firstResult=0&maxResults=15";
            unit.send("POST", listed, json("{'sorting':[],'active':true}")).expect(ofEverybody ? 403 : 200);
            admin.send("POST", listed, json("{'sorting':[],'active':true}")).expect(200);
            admin.send("PUT", path, admin.get(path).expect(200).text()).expect(204);
        }

        assertThat(filters.createTaskFilterQuery().count()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {ATTACK, BY_PROPERTY})
    void a_filter_that_is_stored_with_an_expression_of_its_own_does_not_run_it(String expression) {
        Filter filter = filters.newTaskFilter("Lạ " + expression.length());
        filter.setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression));
        String id = filters.saveFilter(filter).getId();

        Answer answer = HttpUser.of(base(), "expr-admin", "expr-admin").get(REST + "/filter/" + id + "/list");
        filters.deleteFilter(id);

        assertThat(System.getProperty(TRACE)).isNull();
        assertThat(answer.status()).as(answer.toString()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${timeTravel}",
                "${dataSource}",
                "${processEngine.name}",
                "${now().getTime()}",
                "${JSON('[1]').mapTo('java.util.ArrayList')}",
                "${recordDraftDelegate.execute(null)}",
                "${recordDraftDelegate['class']}",
                "${dateTime().getZone()}"
            })
    void an_expression_reaches_only_what_the_models_name(String expression) {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(expression)
                        .endOr()
                        .list())
                .rootCause()
                .hasMessageFindingMatch("Cannot resolve identifier|không được dùng trong biểu thức");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", ""})
    void the_engine_is_sent_nothing_but_json(String type) throws Exception {
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            String pair = java.util.Base64.getEncoder().encodeToString("expr-unit:expr-unit".getBytes());
            String header = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
            socket.getOutputStream()
                    .write(("POST /engine-rest/task HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Authorization: Basic " + pair + "\r\n" + header
                                    + "Content-Length: 2\r\n\r\n{}")
                            .getBytes());

            assertThat(new String(socket.getInputStream().readAllBytes())).startsWith("HTTP/1.1 415");
        }
    }

    private Answer post(String user, String path, String body) {
        return path.startsWith(MIRROR)
                ? TasklistUser.of(base(), user, user).send("POST", path, body)
                : HttpUser.of(base(), user, user).post(path, body);
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }
}
