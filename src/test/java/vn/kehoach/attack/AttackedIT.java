package vn.kehoach.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.browser.DemoPlan;
import vn.kehoach.security.RawRequest;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.RunningApplication;
import vn.kehoach.testing.TasklistUser;

/** The attacks that plain Camunda gives way to, tried on the program as it is delivered, by each address of the engine. */
class AttackedIT {

    private static final String OURS = "dv-so-du-lich";
    private static final String OTHERS = "dv-so-xay-dung";

    @TempDir
    private static Path folder;

    private static RunningApplication application;
    private static DemoPlan plan;
    private static String task;

    @BeforeAll
    static void start() {
        application = RunningApplication.embedded(folder).at("2019-11-18T08:00:00+07:00");
        plan = DemoPlan.drafted(application, "Hội nghị sơ kết bị tấn công").issued();
        task = plan.open(OURS, "userTask_submitReport");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void without_a_login_nothing_is_read_and_nothing_is_deployed(Route route) {
        assertThat(route.strange(application, "GET", "/task", "").status()).isEqualTo(401);
        assertThat(route.strange(application, "POST", "/deployment/create", "{}")
                        .status())
                .isIn(401, 403);
        assertThat(route.call(application, "quantri", "POST", "/deployment/create", "{}")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/..;/camunda/app",
                "/camunda/app/..;/..;/engine-rest/task",
                "/x/%2e%2e/engine-rest/task",
                "/engine-rest;a=b/task"
            })
    void a_path_with_two_meanings_leads_nowhere(String path) {
        RawRequest answer = ask("GET", path, "localhost:" + application.base().getPort());

        assertThat(answer.status()).as(answer.answer()).isIn(400, 401, 404);
        assertThat(answer.location()).isEmpty();
    }

    @Test
    void a_foreign_host_and_an_odd_method_are_refused() {
        String own = "localhost:" + application.base().getPort();

        assertThat(ask("GET", "/dang-nhap", own).status()).isEqualTo(200);
        assertThat(ask("GET", "/dang-nhap", "evil.example").status()).isIn(400, 421);
        assertThat(ask("GET", "/dang-nhap", "evil.example").location()).isEmpty();
        for (String method : List.of("TRACE", "TRACK", "PROPFIND", "BREW")) {
            assertThat(ask(method, "/dang-nhap", own).status()).as(method).isIn(400, 403, 405);
        }
    }

    private static RawRequest ask(String method, String path, String host) {
        return RawRequest.send(application.base().getPort(), method + " " + path + " HTTP/1.1", "Host: " + host);
    }

    @Test
    void pages_stay_out_of_other_pages_and_cookies_out_of_scripts() {
        for (String path : List.of("/dang-nhap", "/camunda/app/tasklist/default/")) {
            HttpHeaders headers =
                    application.as(OURS).get(path).expect(200).response().headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(String.join(" ", headers.allValues("Content-Security-Policy")))
                    .as(path)
                    .contains("frame-ancestors 'none'");
            assertThat(headers.allValues("Set-Cookie"))
                    .as(path)
                    .allSatisfy(cookie -> assertThat(cookie).contains("SameSite="))
                    .filteredOn(cookie -> cookie.contains("SESSION"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
        }
        assertThat(application
                        .nobody()
                        .get("/dang-nhap")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("unsafe-eval");
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void an_expression_in_a_query_starts_no_program(Route route) {
        Path trace = folder.resolve("trace-" + route);
        String attack = "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('touch "
                + trace + "')}";
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"" + attack + "\"}]}";

        for (String path : List.of("/task/count", "/task")) {
            assertThat(route.call(application, OURS, "POST", path, query).status())
                    .isEqualTo(400);
        }
        String filter = "{\"name\":\"Lạ\",\"resourceType\":\"Task\",\"query\":" + query + "}";
        assertThat(route.call(application, OURS, "POST", "/filter/create", filter)
                        .status())
                .isIn(400, 403);

        assertThat(trace).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_task_takes_the_fields_of_its_form_and_no_other(Route route) {
        String foreign = variables("\"summary\":{\"value\":\"Xong\"},\"approved\":{\"value\":true},"
                + "\"signedBy\":{\"value\":\"bithu\"}");

        for (String way : List.of("/complete", "/submit-form")) {
            Answer answer = route.call(application, OURS, "POST", "/task/" + task + way, foreign);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.text()).contains("approved", "signedBy");
        }
        assertThat(stillOpen()).isTrue();
    }

    private static String variables(String fields) {
        return "{\"variables\":{" + fields + "}}";
    }

    private static boolean stillOpen() {
        return application.as(OURS).get("/engine-rest/task/" + task).status() == 200
                && plan.reportOf("so-du-lich").path("doneAt").isNull();
    }

    @Test
    void the_address_of_the_application_refuses_the_same_fields_with_their_names() {
        Answer answer = application
                .as(OURS)
                .post("/api/tasks/" + task + "/complete", Map.of("summary", "Xong", "approved", true, "signedBy", "x"))
                .expect(400);

        assertThat(answer.text()).contains("approved", "signedBy");
        assertThat(stillOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void another_unit_neither_sees_nor_takes_nor_does_the_task(Route route) {
        assertThat(route.call(application, OTHERS, "GET", "/task/" + task, "").status())
                .isIn(403, 404);
        assertThat(ids(route.call(
                        application, OTHERS, "POST", "/task", "{\"taskDefinitionKey\":\"userTask_submitReport\"}")))
                .isNotEmpty()
                .doesNotContain(task);
        for (String way : List.of("/claim", "/complete", "/submit-form")) {
            String body = way.equals("/claim") ? "{\"userId\":\"" + OTHERS + "\"}" : variables("");
            assertThat(route.call(application, OTHERS, "POST", "/task/" + task + way, body)
                            .status())
                    .as(way)
                    .isIn(403, 404);
        }
        assertThat(stillOpen()).isTrue();
    }

    private static List<String> ids(Answer answer) {
        return answer.expect(200).json().findValuesAsText("id");
    }

    static Stream<Arguments> liberties() {
        return Stream.of(Route.values()).flatMap(route -> Stream.of(
                        "POST /assignee {\"userId\":\"dv-so-xay-dung\"}",
                        "PUT  {\"name\":\"Việc khác\",\"assignee\":\"dv-so-xay-dung\"}",
                        "POST /delegate {\"userId\":\"dv-so-xay-dung\"}",
                        "POST /bpmnError {\"errorCode\":\"x\"}",
                        "POST /bpmnEscalation {\"escalationCode\":\"x\"}",
                        "PUT /variables/approved {\"value\":true}",
                        "PUT /localVariables/approved {\"value\":true}",
                        "POST /identity-links {\"userId\":\"dv-so-xay-dung\",\"type\":\"candidate\"}",
                        "DELETE  {}")
                .map(attack -> Arguments.of(route, attack)));
    }

    @ParameterizedTest
    @MethodSource("liberties")
    void who_has_a_task_may_do_it_and_nothing_else_with_it(Route route, String attack) {
        String[] parts = attack.split(" ", 3);

        Answer answer = route.call(application, OURS, parts[0], "/task/" + task + parts[1], parts[2]);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(stillOpen()).isTrue();
    }

    @Test
    void the_work_the_file_and_the_task_of_a_unit_are_not_there_for_another() {
        String assignment = plan.reportOf("so-du-lich").path("id").asText();
        String file = application
                .as(OURS)
                .upload("/api/assignments/" + assignment + "/attachments", "so-lieu.txt", "text/plain", bytes("36"))
                .expect(201)
                .json()
                .path("id")
                .asText();

        for (String path :
                List.of("/api/assignments/" + assignment, "/api/attachments/" + file, "/api/tasks/" + task)) {
            assertThat(application.as(OTHERS).get(path).status()).as(path).isEqualTo(404);
            assertThat(application.as(OURS).get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(unitsOnTheBoardOf(OTHERS)).containsOnly("so-xay-dung");
        assertThat(unitsInTheSheetOf(OTHERS)).containsOnly("Đoàn Sở Xây dựng");
    }

    private static Set<String> unitsInTheSheetOf(String user) {
        byte[] file = application
                .as(user)
                .get("/api/deadlines.xlsx?planId=" + plan.id())
                .expect(200)
                .bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(3)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> unitsOnTheBoardOf(String user) {
        return application
                .as(user)
                .get("/api/deadlines?planId=" + plan.id() + "&sort=unit&size=500")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("unit");
    }

    @Test
    void whoever_drafted_does_not_sign_not_even_through_an_administrator() {
        DemoPlan own = DemoPlan.drafted(application, "Hội nghị tự soạn tự ký").revised();
        String signing = own.open("bithu", "userTask_signDocument");
        String sign = variables("\"decision\":{\"value\":\"SIGN\"}");

        assertThat(application
                        .as("vanphong")
                        .post("/api/tasks/" + signing + "/complete", Map.of("decision", "SIGN"))
                        .status())
                .isIn(403, 404);
        for (Route route : Route.values()) {
            assertThat(route.call(application, "vanphong", "POST", "/task/" + signing + "/complete", sign)
                            .status())
                    .isIn(403, 404);
            assertThat(route.call(application, "quantri", "POST", "/task/" + signing + "/complete", sign)
                            .status())
                    .isEqualTo(403);
            route.call(application, "quantri", "POST", "/task/" + signing + "/assignee", "{\"userId\":\"vanphong\"}");
            assertThat(route.call(application, "vanphong", "POST", "/task/" + signing + "/complete", sign)
                            .status())
                    .isIn(403, 404);
        }
        assertThat(own.state()).isEqualTo("SIGNING");
    }

    @ParameterizedTest
    @CsvSource({"quantri", OURS})
    void nobody_makes_a_first_administrator(String user) {
        String body = "{\"profile\":{\"id\":\"ke-gian\"},\"credentials\":{\"password\":\"ke-gian\"}}";
        String path = "/camunda/api/admin/setup/default/user/create";

        assertThat(application.nobody().post(path, body).status()).isEqualTo(403);
        assertThat(application.as(user).post(path, body).status()).isEqualTo(403);
        assertThat(application.as("ke-gian").get("/api/plans").status()).isEqualTo(401);
    }

    @Test
    void a_stranger_who_guesses_slows_himself_and_does_not_lock_the_leader_out() throws IOException {
        List<Integer> guesses = IntStream.range(0, 12)
                .mapToObj(n -> guess("127.0.0.9", "phobithu", "sai-" + n))
                .toList();

        assertThat(guesses).contains(429);
        assertThat(guess("127.0.0.1", "phobithu", "phobithu")).isEqualTo(200);
    }

    /** From an address of its own, which the client of the platform cannot choose. */
    private static int guess(String from, String user, String password) {
        String pair = Base64.getEncoder().encodeToString(bytes(user + ":" + password));
        String request = "GET /api/plans HTTP/1.1\r\nHost: localhost:"
                + application.base().getPort() + "\r\nAuthorization: Basic " + pair + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), application.base().getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(bytes(request));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void a_variable_of_twenty_megabytes_costs_one_line_of_the_log(Route route) {
        TasklistUser.of(application.base(), OURS, OURS);
        int before = application.log().length();

        Answer answer = route.call(
                application,
                OURS,
                "POST",
                "/task/" + task + "/complete",
                variables("\"summary\":{\"value\":\"" + "x".repeat(20_000_000) + "\"}"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(application.log().substring(before).lines().toList())
                .hasSize(1)
                .allMatch(line -> line.length() < 1_000);
        assertThat(stillOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void no_object_of_java_is_taken(Route route) {
        String object = variables("\"figures\":{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":"
                + "{\"objectTypeName\":\"javax.swing.JButton\",\"serializationDataFormat\":\"application/json\"}}");

        assertThat(route.call(application, OURS, "POST", "/task/" + task + "/complete", object)
                        .status())
                .isEqualTo(400);
        assertThat(stillOpen()).isTrue();
    }

    @Test
    void a_plan_is_not_signed_before_its_consultation_and_nothing_happens_twice() {
        DemoPlan early = DemoPlan.drafted(application, "Hội nghị chưa hỏi ý kiến");
        String draft = early.open("vanphong", "userTask_draftPlan");
        early.consulted();

        Answer again = application.as("vanphong").post("/api/tasks/" + draft + "/complete", Map.of("planReady", true));

        assertThat(again.status()).as(again.toString()).isIn(404, 409);
        assertThat(early.state()).isEqualTo("CONSULTING");
        assertThat(openSigningTasksOf(early)).isEmpty();
    }

    private static List<String> openSigningTasksOf(DemoPlan plan) {
        JsonNode tasks = application
                .as("quantri")
                .get("/engine-rest/task?taskDefinitionKey=userTask_signDocument&processInstanceBusinessKey="
                        + plan.id())
                .expect(200)
                .json();
        return tasks.findValuesAsText("id");
    }

    @Test
    void the_log_has_no_password_and_no_stack_of_any_attack() throws IOException {
        String log = Files.readString(folder.resolve("kehoach.log"));

        assertThat(log).doesNotContain("sai-1", "\tat vn.kehoach", "\tat org.camunda");
    }
}
