package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** Speaks HTTP to the running application, as strangers, units and administrators do. */
@InAnInstallation
class GateTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void people() {
        Members.join(identity, "gate-a", "unit-gate-a");
        Members.join(identity, "gate-b", "unit-gate-b");
        Members.join(identity, "gate-c", "unit-gate-c");
        Members.join(identity, "gate-admin", "camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine/default/task",
                "/engine-rest/deployment",
                "/api/tasks/1",
                "/api/anything",
                "/actuator/prometheus",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-instance/count"
            })
    void a_stranger_gets_no_answer(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dang-nhap",
                "/css/kehoach.css",
                "/actuator/health",
                "/actuator/health/readiness",
                "/camunda/app/tasklist/default/"
            })
    void what_comes_before_the_login_is_open(String path) {
        assertThat(stranger().get(path).status()).isEqualTo(200);
    }

    @Test
    void a_program_is_asked_for_a_password_and_a_form_is_not() throws Exception {
        HttpResponse<String> program = send(request("/engine-rest/task").GET());
        HttpResponse<String> form =
                send(request("/api/tasks/1").header("Sec-Fetch-Mode", "cors").GET());

        assertThat(program.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Basic"));
        assertThat(form.statusCode()).isEqualTo(401);
        assertThat(form.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(form.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThat(HttpUser.of(base(), "gate-c", "no").get("/engine-rest/task").status())
                .isEqualTo(401);
        assertThat(HttpUser.of(base(), "nobody", "nobody").get("/api/x").status())
                .isEqualTo(401);
    }

    @Test
    void a_right_password_serves_many_calls() {
        for (int call = 0; call < 3; call++) {
            assertThat(as("gate-a").get("/engine-rest/task").status()).isEqualTo(200);
        }
    }

    @Test
    void the_page_that_makes_the_first_administrator_is_closed_to_all() {
        Map<String, Object> user = Map.of("profile", Map.of("id", "x"), "credentials", Map.of("password", "x"));
        String path = "/camunda/api/admin/setup/default/user/create";

        assertThat(stranger().post(path, user).status()).isEqualTo(403);
        assertThat(as("gate-admin").post(path, user).status()).isEqualTo(403);
        assertThat(stranger().get("/camunda/app/admin/default/setup/").status()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("x").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task/1/bpmnError",
                "/engine-rest/task/1/bpmnEscalation",
                "/engine-rest/task/1/delegate",
                "/engine-rest/task/1/resolve",
                "/engine-rest/task/1/assignee",
                "/engine-rest/task/1/variables",
                "/engine-rest/task/1/complete/",
                "/engine-rest/task/create",
                "/engine-rest/process-definition/key/duty/start",
                "/engine-rest/message",
                "/engine-rest/signal",
                "/engine-rest/modification/execute",
                "/engine-rest/process-instance/1/variables",
                "/engine-rest/execution/1/signal",
                "/engine-rest/filter/create",
                "/engine-rest/deployment/create",
                "/engine-rest/engine/default/task/1/bpmnError"
            })
    void a_person_writes_nothing_in_the_engine_but_their_own_tasks(String path) {
        assertThat(as("gate-a").post(path, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void nobody_deploys_over_http() {
        assertThat(as("gate-admin")
                        .post("/engine-rest/deployment/create", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(as("gate-admin").delete("/engine-rest/deployment/1").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/elsewhere", "/so/2026/KH/9", "/viecc", "/mau-van-ban-khac", "/api/khong-co", "/api/plans/x/y/z"
            })
    void an_address_that_is_none_is_not_found_for_whoever_is_logged_in(String path) {
        for (String user : List.of("gate-a", "gate-admin")) {
            Answer program = as(user).get(path);
            assertThat(program.status()).as(user + " " + path).isEqualTo(404);
            assertThat(program.text()).contains("Không có địa chỉ này");
        }
        assertThat(stranger().get(path).status())
                .as("a stranger is sent to the login as before")
                .isIn(302, 401);
    }

    @Test
    void an_address_that_is_none_is_a_page_in_a_browser() {
        Answer page = as("gate-a").callWith("Accept", "text/html", "GET", "/elsewhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Không tìm thấy trang này").doesNotContain("Không được phép");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/phuc-hoi",
                "/mau-van-ban",
                "/api/audit",
                "/api/restoration",
                "/engine-rest/khong-co",
                "/actuator/x"
            })
    void what_is_not_for_everybody_is_refused_whether_it_is_there_or_not(String path) {
        assertThat(as("gate-a").get(path).status()).isEqualTo(403);
    }

    @Test
    void what_no_line_names_is_refused() {
        assertThat(as("gate-admin").get("/elsewhere").status()).isEqualTo(404);
        assertThat(as("gate-a").get("/actuator/prometheus").status()).isEqualTo(403);
        assertThat(as("gate-admin").get("/actuator/prometheus").status()).isNotEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/..;/camunda/app", "/camunda/..;/engine-rest/task", "/engine-rest/../api/x"})
    void tricks_with_the_path_lead_nowhere(String path) throws Exception {
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer.split(" ")[1]).isIn("400", "401", "404");
            assertThat(answer).doesNotContain("Location: //");
        }
    }

    @Test
    void a_unit_does_not_see_the_tasks_of_another() {
        Task task = tasks.newTask();
        task.setName("Nộp báo cáo");
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), "unit-gate-a");

        assertThat(ids("gate-a")).contains(task.getId());
        assertThat(ids("gate-b")).doesNotContain(task.getId());
        assertThat(as("gate-a").get("/engine-rest/task/" + task.getId()).status())
                .isEqualTo(200);
        assertThat(as("gate-b").get("/engine-rest/task/" + task.getId()).status())
                .isIn(403, 404);
        assertThat(as("gate-b")
                        .post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "gate-b"))
                        .status())
                .isIn(403, 404);
        tasks.deleteTask(task.getId(), true);
    }

    private List<String> ids(String user) {
        return as(user).get("/engine-rest/task").expect(200).json().findValuesAsText("id");
    }

    @Test
    void a_page_of_ours_leads_through_the_login_and_back_and_tasklist_knows_the_session() throws Exception {
        HttpResponse<String> asked = send(request("/thu?page=0").GET());
        String login = asked.headers().firstValue("Location").orElseThrow();

        HttpClient browser = browser();
        HttpResponse<String> entered = browser.send(
                form("/dang-nhap", "ten=gate-a&matKhau=gate-a&tiep=" + encoded("/thu?page=0")),
                BodyHandlers.ofString());
        HttpResponse<String> known = browser.send(
                request("/camunda/api/admin/auth/user/default").GET().build(), BodyHandlers.ofString());
        HttpResponse<String> api =
                browser.send(request("/engine-rest/task").GET().build(), BodyHandlers.ofString());

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(login).endsWith("/dang-nhap?tiep=" + encoded("/thu?page=0"));
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/thu?page=0"));
        assertThat(entered.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(it -> assertThat(it).contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(known.body()).contains("\"userId\":\"gate-a\"").contains("tasklist");
        assertThat(known.body()).doesNotContain("cockpit");
        assertThat(api.statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_may_ask_many_things_at_once_because_the_session_keeps_its_id() throws Exception {
        HttpClient browser = browser();
        browser.send(form("/dang-nhap", "ten=gate-a&matKhau=gate-a"), BodyHandlers.ofString());

        HttpResponse<String> filters = browser.send(
                request("/camunda/api/engine/engine/default/filter").GET().build(), BodyHandlers.ofString());
        HttpResponse<String> whatMayIDo = browser.send(
                request("/camunda/api/engine/engine/default/filter")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(filters.statusCode()).isEqualTo(200);
        assertThat(whatMayIDo.statusCode()).isEqualTo(200);
        assertThat(filters.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(whatMayIDo.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example,403", "null,403", "same,404"})
    void another_site_cannot_write_with_a_persons_session(String origin, int status) throws Exception {
        HttpClient browser = browser();
        browser.send(form("/dang-nhap", "ten=gate-a&matKhau=gate-a"), BodyHandlers.ofString());

        HttpResponse<String> answer = browser.send(
                request("/api/no-such-thing")
                        .header("Origin", origin.equals("same") ? base().toString() : origin)
                        .POST(BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void a_wrong_login_is_said_in_vietnamese_and_opens_no_session() throws Exception {
        HttpResponse<String> answer =
                browser().send(form("/dang-nhap", "ten=gate-c&matKhau=x&tiep=//evil.example"), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("Tên đăng nhập hoặc mật khẩu chưa đúng")
                .doesNotContain("evil.example");
    }

    @Test
    void pages_say_to_the_browser_what_they_may_do() throws Exception {
        HttpResponse<String> page = send(request("/dang-nhap").GET());
        HttpResponse<String> tasklist =
                send(request("/camunda/app/tasklist/default/").GET());

        assertThat(page.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(tasklist.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("allow-modals")
                .contains("blob:");
    }

    @Test
    void pages_that_many_people_open_while_others_load_scripts_may_all_run_theirs() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> pages = Stream.generate(() -> {
                    open("/camunda/app/tasklist/scripts/config.js");
                    return open("/camunda/app/tasklist/default/");
                })
                .limit(60)
                .toList();

        for (CompletableFuture<HttpResponse<String>> each : pages) {
            HttpResponse<String> page = each.get();
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page.body());
            assertThat(nonce.find()).isTrue();
            assertThat(policy).contains("'nonce-" + nonce.group(1) + "'");
        }
    }

    private CompletableFuture<HttpResponse<String>> open(String path) {
        return browser().sendAsync(request(path).GET().build(), BodyHandlers.ofString());
    }

    private URI base() {
        return URI.create("http://localhost:" + port);
    }

    private HttpUser stranger() {
        return HttpUser.nobody(base());
    }

    private HttpUser as(String user) {
        return HttpUser.of(base(), user, user);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base().resolve(path));
    }

    private HttpRequest form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
