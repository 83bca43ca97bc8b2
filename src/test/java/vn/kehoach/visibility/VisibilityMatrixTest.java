package vn.kehoach.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.visibility.TwoPlans.A;
import static vn.kehoach.visibility.TwoPlans.B;
import static vn.kehoach.visibility.TwoPlans.C;
import static vn.kehoach.visibility.TwoPlans.FILE;
import static vn.kehoach.visibility.TwoPlans.FIRST;
import static vn.kehoach.visibility.TwoPlans.OFFICE;
import static vn.kehoach.visibility.TwoPlans.SECOND;
import static vn.kehoach.visibility.TwoPlans.SECRET_OPINION;
import static vn.kehoach.visibility.TwoPlans.SECRET_REPORT;
import static vn.kehoach.visibility.TwoPlans.SECRET_RETURN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;
import vn.kehoach.testing.Offices;

/**
 * Who sees what: every endpoint of the application, asked by every kind of person about the work of unit A. An endpoint
 * without a line here makes the test fail.
 */
@InTheDemo
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityMatrixTest {

    /** In the order of the columns of the matrix; the consultee and the signatory are leaders. */
    private static final List<String> PEOPLE =
            List.of(A, B, C, OFFICE, "ldld-vp", "bithu", "btv-thanhdoan", "quantri", "dv-hoa-thanh");

    private static final List<String> ENGINE =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private Offices offices;
    private TwoPlans plans;

    @BeforeAll
    void two_plans_in_execution() {
        offices = new Offices(port);
        plans = TwoPlans.in(offices);
    }

    @Test
    void every_endpoint_answers_each_person_as_the_matrix_says() {
        List<String> differences = new ArrayList<>();
        for (Expectation line : Matrix.LINES) {
            String given = PEOPLE.stream()
                    .limit(line.columns())
                    .map(user ->
                            String.valueOf(line.ask(offices.as(user), plans).status()))
                    .collect(Collectors.joining(" "));
            if (!given.equals(line.answers())) {
                differences.add(line.request() + "\n   expected " + line.answers() + "\n   answered " + given);
            }
        }

        assertThat(differences).as(String.join("\n", differences)).isEmpty();
    }

    @Test
    void every_endpoint_has_its_line() {
        Set<String> there = new TreeSet<>();
        endpoints.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("vn.kehoach.")) {
                there.addAll(named(info));
            }
        });

        assertThat(there)
                .isEqualTo(new TreeSet<>(
                        Matrix.LINES.stream().map(Expectation::endpoint).toList()));
    }

    private static List<String> named(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path))
                .toList();
    }

    @Test
    void whoever_is_not_logged_in_sees_nothing() {
        HttpUser nobody = HttpUser.nobody(offices.base());

        assertThat(Matrix.LINES.stream().filter(Expectation::closed))
                .allSatisfy(line -> assertThat(line.ask(nobody, plans).status())
                        .as(line.request())
                        .isIn(401, 302));
    }

    /** What of the first plan is A's alone, or internal to those who made it. */
    @Test
    void lists_pages_filters_searches_and_exports_show_nothing_of_another_unit() {
        List<String> reads = Stream.of(
                        "/api/plans?size=500",
                        "/api/plans?q=thu+nhat",
                        "/api/plans/{plan}",
                        "/api/plans/{plan}/obligations",
                        "/api/plans/{plan}/obligations?unit=so-du-lich",
                        "/api/plans/{plan}/collections",
                        "/api/deadlines?size=500",
                        "/api/deadlines?unit=so-du-lich",
                        "/api/deadlines?state=DONE_ON_TIME",
                        "/api/deadlines?kind=DUTY",
                        "/ke-hoach",
                        "/ke-hoach?q=so+ket",
                        "/ke-hoach/{plan}",
                        "/thoi-han",
                        "/thoi-han?unit=so-du-lich",
                        "/thoi-han?plan={plan}",
                        "/thu",
                        "/thu?q=du+lich",
                        "/")
                .map(plans::fill)
                .toList();

        for (String read : reads) {
            String seen = offices.as(B).get(read).text();
            assertThat(seen)
                    .as(B + " " + read)
                    .doesNotContain(
                            SECRET_REPORT,
                            FILE,
                            SECRET_OPINION,
                            SECRET_RETURN,
                            plans.fill("{reportA}"),
                            plans.fill("{duty}"),
                            "Đoàn Sở Du lịch",
                            SECOND);
            for (String stranger : List.of(C, "ldld-vp", "dv-hoa-thanh")) {
                assertThat(offices.as(stranger).get(read).text())
                        .as(stranger + " " + read)
                        .doesNotContain(SECRET_REPORT, FILE, SECRET_OPINION, FIRST, plans.fill("{reportA}"));
            }
        }
    }

    @Test
    void who_only_received_the_plan_reads_it_as_it_was_issued() {
        var issued = offices.plan(B, plans.fill("{plan}"));
        var made = offices.plan("btv-thanhdoan", plans.fill("{plan}"));

        assertThat(issued.path("number").asText()).isNotEmpty();
        assertThat(issued.path("content").has("consultation")).isFalse();
        assertThat(issued.path("signatures").findValuesAsText("state")).containsExactly("SIGNED");
        assertThat(issued.path("versions"))
                .allMatch(version -> version.path("frozen").asBoolean());
        assertThat(issued.path("findings")).isEmpty();
        assertThat(made.path("signatures").findValuesAsText("state")).containsExactly("RETURNED", "SIGNED");
        assertThat(offices.as("btv-thanhdoan")
                        .get("/ke-hoach/" + plans.fill("{plan}"))
                        .text())
                .contains(SECRET_OPINION);
    }

    @Test
    void an_office_reads_the_mails_of_its_own_plans_only() {
        assertThat(offices.items(OFFICE, "/api/outbox?kind=DISPATCH")).isNotEmpty();
        assertThat(offices.as("ldld-vp")
                        .get("/api/outbox?size=500")
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(offices.as("ldld-vp")
                        .get(plans.fill("/api/outbox?planId={plan}"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(offices.as(B).get("/thu").text()).doesNotContain("Sở Du lịch");
    }

    /** The engine's own addresses: by id, by list, filtered and sorted by what belongs to A. */
    @Test
    void the_engine_shows_nothing_of_another_unit() {
        List<String> byId = List.of(
                "/task/{dutyTask}",
                "/task/{dutyTask}/form-variables",
                "/task/{dutyTask}/variables",
                "/task/{dutyTask}/form",
                "/task/{dutyTask}/deployed-form",
                "/task/{dutyTask}/identity-links",
                "/task/{dutyTask}/comment",
                "/task/{dutyTask}/attachment",
                "/process-instance/{dutyProcess}",
                "/process-instance/{dutyProcess}/variables",
                "/process-instance/{dutyProcess}/activity-instances",
                "/history/process-instance/{dutyProcess}",
                "/history/process-instance/{processA}",
                "/task/{signTask}");
        for (String user : List.of(B, C, "ldld-vp", "dv-hoa-thanh")) {
            for (String base : ENGINE.subList(0, 2)) {
                byId.forEach(path -> {
                    Answer answer = offices.as(user).get(base + plans.fill(path));
                    assertThat(answer.status() >= 400
                                    || answer.text().equals("[]")
                                    || answer.text().equals("{}"))
                            .as(user + " " + answer)
                            .isTrue();
                });
            }
        }
    }

    @Test
    void lists_and_counts_of_the_engine_do_not_tell_what_another_unit_has() {
        List<String> filters = List.of(
                "processInstanceBusinessKey={duty}",
                "processInstanceBusinessKeyLike=%25{duty}%25",
                "processInstanceId={dutyProcess}",
                "nameLike=%25tham lu%25",
                "descriptionLike=%25tham lu%25",
                "candidateGroup=unit-so-du-lich&includeAssignedTasks=true",
                "taskDefinitionKey=userTask_performDuty",
                "taskDefinitionKey=userTask_reviewReport",
                "processVariables=progress_gteq_0",
                "taskVariables=progress_gteq_0",
                "assignee=" + A,
                "assigneeLike=%25du-lich%25",
                "dueAfter=2099-02-24T00:00:00.000%2B0700",
                "dueBefore=2099-02-26T00:00:00.000%2B0700&taskDefinitionKey=userTask_performDuty");
        for (String user : List.of(B, C, "ldld-vp", "dv-hoa-thanh")) {
            for (String filter : filters) {
                String query = plans.fill(filter).replace(" ", "%20");
                for (String base : ENGINE.subList(0, 2)) {
                    assertNothingOfA(user, base + "/task/count?" + query);
                    assertNothingOfA(user, base + "/task?sortBy=dueDate&sortOrder=desc&" + query);
                }
            }
        }
    }

    @Test
    void a_count_by_what_only_one_unit_has_is_zero_for_everybody_else() {
        List<String> filters = List.of(
                "processInstanceBusinessKey={duty}",
                "processInstanceBusinessKeyLike=%25{duty}%25",
                "processInstanceId={dutyProcess}",
                "taskId={dutyTask}",
                "candidateGroup=unit-so-du-lich&includeAssignedTasks=true",
                "assignee=" + A);
        List<String> counted = new ArrayList<>();
        for (String user : List.of(B, C, "ldld-vp", "dv-hoa-thanh")) {
            for (String filter : filters) {
                for (String base : ENGINE.subList(0, 2)) {
                    Answer answer = offices.as(user).get(base + "/task/count?" + plans.fill(filter));
                    if (answer.status() < 400 && answer.json().path("count").asInt(-1) != 0) {
                        counted.add(user + " " + answer);
                    }
                }
            }
        }

        assertThat(counted).isEmpty();
    }

    private void assertNothingOfA(String user, String path) {
        Answer answer = offices.as(user).get(path);
        boolean own = path.contains("dueBefore") || !user.equals(C);
        assertThat(answer.text())
                .as(user + " " + answer)
                .doesNotContain(plans.fill("{dutyTask}"), plans.fill("{dutyProcess}"), plans.fill("{review}"));
        if (path.contains("count") && own && !user.equals(B)) {
            assertThat(answer.status() >= 400 || answer.json().path("count").asInt(-1) <= (user.equals(C) ? 1 : 0))
                    .as(user + " " + answer)
                    .isTrue();
        }
    }

    @Test
    void history_variables_and_statistics_of_the_engine_are_closed_to_who_has_no_part() {
        List<String> lists = List.of(
                "/history/task",
                "/history/activity-instance",
                "/history/variable-instance",
                "/history/process-instance",
                "/history/detail",
                "/history/identity-link-log",
                "/history/user-operation",
                "/history/incident",
                "/history/job-log",
                "/history/decision-instance",
                "/variable-instance",
                "/process-instance",
                "/execution",
                "/incident",
                "/job",
                "/event-subscription",
                "/external-task",
                "/authorization",
                "/user",
                "/group",
                "/batch",
                "/history/batch",
                "/deployment",
                "/process-definition/statistics",
                "/job-definition");
        List<String> keys = List.of(
                "/history/process-definition/{def}/statistics",
                "/process-definition/key/duty/statistics",
                "/history/task/report?reportType=duration&periodUnit=month",
                "/history/task/report?reportType=count&groupBy=taskName",
                "/history/process-instance/report?reportType=duration&periodUnit=month",
                "/metrics/activity-instance-start/sum",
                "/history/cleanup/jobs",
                "/schema/log",
                "/telemetry/data");
        List<String> leaks = new ArrayList<>();
        String stranger = "dv-hoa-thanh";
        String definition = offices.as(stranger)
                .get("/engine-rest/process-definition?key=duty")
                .json()
                .get(0)
                .path("id")
                .asText();
        for (String base : ENGINE.subList(0, 2)) {
            for (String path : Stream.concat(lists.stream(), keys.stream()).toList()) {
                Answer answer = offices.as(stranger).get(base + path.replace("{def}", definition));
                if (answer.status() < 400 && !answer.text().equals("[]") && !isOneself(answer.text(), stranger)) {
                    leaks.add(path + " "
                            + answer.text()
                                    .substring(0, Math.min(300, answer.text().length())));
                }
            }
        }

        assertThat(leaks).as(String.join("\n", leaks)).isEmpty();
    }

    /** One's own account and one's own group. */
    private static boolean isOneself(String text, String user) {
        return text.contains("\"" + user + "\"") && text.length() < 400
                || text.contains("unit-hoa-thanh") && text.length() < 300;
    }
}
