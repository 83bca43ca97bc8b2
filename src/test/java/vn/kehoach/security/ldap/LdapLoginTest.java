package vn.kehoach.security.ldap;

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
import java.time.Duration;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.security.MovedTime;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OnPostgres;

/** The office has a directory that listens on this host; its people log in with the passwords that it keeps. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.http.balancers=127.0.0.1, ::1",
            "camunda.bpm.job-execution.enabled=false",
            "kehoach.directory.local-users=quantri"
        })
@OnPostgres
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class LdapLoginTest {

    private static final String WHO = "chi-lan";
    private static final String UNIT = "unit-phong-lan";
    private static final String RIGHT = "mật khẩu ở danh bạ";
    private static final String AT = "203.0.113.1";

    private static final OfficeDirectory OFFICE = OfficeDirectory.open();

    /** The ways in. */
    enum Way {
        TASKLIST,
        PAGE,
        BASIC
    }

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry settings) {
        settings.add("kehoach.ldap.url", OFFICE::url);
        settings.add("kehoach.ldap.base", () -> OfficeDirectory.BASE);
        settings.add("kehoach.ldap.user-search-base", () -> "ou=can-bo");
        settings.add("kehoach.ldap.user-filter", () -> "(&(uid={0})(!(employeeType=khoa)))");
        settings.add("kehoach.ldap.manager-dn", () -> OfficeDirectory.MANAGER);
        settings.add("kehoach.ldap.manager-password", () -> OfficeDirectory.MANAGER_PASSWORD);
    }

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovedTime movedTime() {
            return new MovedTime();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovedTime time;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Task task;

    @BeforeEach
    void somebody_of_a_unit_with_a_task() {
        time.pass(Duration.ofDays(1));
        OFFICE.hire(WHO, RIGHT);
        Members.join(identity, WHO, UNIT, "mật khẩu cũ của Kehoach");
        task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), UNIT);
    }

    @AfterEach
    void away() {
        identity.deleteUser(WHO);
        tasks.deleteTask(task.getId(), true);
    }

    @AfterAll
    static void the_office_closes() {
        OFFICE.goDown();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void the_password_of_the_directory_lets_in_by_every_way_and_the_old_one_of_kehoach_by_none(Way way) {
        assertThat(enter(way, WHO, RIGHT).statusCode()).isIn(200, 302);
        assertThat(enter(way, WHO, "mật khẩu cũ của Kehoach").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_logs_in_sees_the_tasks_of_the_unit_that_our_register_names() {
        enter(Way.PAGE, WHO, RIGHT);

        assertThat(get("/camunda/api/engine/engine/default/task").body()).contains(task.getId());
        assertThat(get("/engine-rest/task").body()).contains(task.getId());
        assertThat(enter(Way.BASIC, WHO, RIGHT).body()).contains(task.getId());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void capital_letters_lead_to_the_same_account(Way way) {
        assertThat(enter(way, "Chi-Lan", RIGHT).statusCode()).isIn(200, 302);
        assertThat(get("/camunda/api/admin/auth/user/default").body()).contains(way == Way.BASIC ? "" : WHO);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void five_wrong_passwords_are_slowed_down_however_the_name_is_written(Way way) {
        for (String name : new String[] {WHO, "Chi-Lan", "CHI-LAN", "chi-LAN", "chi-laN"}) {
            assertThat(enter(way, name, "sai").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> sixth = enter(way, WHO, RIGHT);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("180");
        time.pass(Duration.ofMinutes(3));
        assertThat(enter(way, WHO, RIGHT).statusCode()).isIn(200, 302);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void an_empty_password_is_no_password(Way way) {
        assertThat(enter(way, WHO, "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*)(uid=*",
                "*",
                "chi-*",
                "chi-lan)(|(uid=*",
                "chi-lan\u0000",
                "\\2a",
                "uid=chi-lan,ou=can-bo",
                " chi-lan",
                "ｃhi-lan"
            })
    void a_name_that_is_a_question_to_the_directory_finds_nobody(String name) {
        for (Way way : Way.values()) {
            assertThat(enter(way, name, RIGHT, "198.51.100." + way.ordinal()).statusCode())
                    .isEqualTo(way == Way.PAGE && name.strip().equals(WHO) ? 302 : 401);
        }
    }

    @Test
    void whoever_is_locked_in_the_directory_is_out_within_half_a_minute() {
        enter(Way.PAGE, WHO, RIGHT);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);
        assertThat(enter(Way.BASIC, WHO, RIGHT).statusCode()).isEqualTo(200);

        OFFICE.lock(WHO);
        time.pass(Duration.ofSeconds(30));

        assertThat(get("/api/plans").statusCode()).isEqualTo(401);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(enter(Way.BASIC, WHO, RIGHT).statusCode()).isEqualTo(401);
        assertThat(enter(Way.TASKLIST, WHO, RIGHT).statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_leaves_the_office_is_out_within_half_a_minute() {
        enter(Way.TASKLIST, WHO, RIGHT);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);

        OFFICE.dismiss(WHO);
        time.pass(Duration.ofSeconds(30));

        assertThat(get("/api/plans").statusCode()).isEqualTo(401);
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_leaves_our_register_is_out_within_half_a_minute() {
        enter(Way.PAGE, WHO, RIGHT);
        assertThat(get("/api/plans").statusCode()).isEqualTo(200);

        identity.deleteUser(WHO);
        time.pass(Duration.ofSeconds(30));

        assertThat(get("/api/plans").statusCode()).isEqualTo(401);
        assertThat(enter(Way.BASIC, WHO, RIGHT).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoever_is_in_the_directory_and_not_in_our_register_is_told_so(Way way) {
        OFFICE.hire("nguoi-la", RIGHT);

        HttpResponse<String> refused = enter(way, "nguoi-la", RIGHT);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("chưa có tên trong sổ tổ chức");
        assertThat(refused.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("JSESSIONID");
        assertThat(enter(way, "nguoi-la", "sai").statusCode()).isEqualTo(401);
        assertThat(identity.createUserQuery().userId("nguoi-la").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void while_the_directory_is_down_people_are_told_so_and_no_try_is_counted(Way way) {
        OFFICE.goDown();
        try {
            for (int attempt = 0; attempt < 12; attempt++) {
                time.pass(Duration.ofSeconds(5));
                HttpResponse<String> refused = enter(way, WHO, RIGHT);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.body()).contains("danh bạ của cơ quan không trả lời");
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            }
        } finally {
            OFFICE.comeBack();
        }
        time.pass(Duration.ofSeconds(5));

        assertThat(enter(way, WHO, RIGHT).statusCode()).isIn(200, 302);
    }

    @Test
    void while_the_directory_is_down_open_sessions_go_on_and_the_local_administrator_gets_in() {
        enter(Way.PAGE, WHO, RIGHT);
        OFFICE.goDown();
        try {
            time.pass(Duration.ofSeconds(30));

            assertThat(get("/api/plans").statusCode()).isEqualTo(200);
            assertThat(enter(Way.BASIC, "quantri", "chi-de-kiem-thu").statusCode())
                    .isEqualTo(200);
        } finally {
            OFFICE.comeBack();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoever_gets_the_name_of_the_local_administrator_in_the_directory_does_not_become_one(Way way) {
        OFFICE.hire("quantri", RIGHT);

        assertThat(enter(way, "quantri", RIGHT).statusCode()).isEqualTo(401);
        assertThat(enter(way, "QuanTri", RIGHT).statusCode()).isEqualTo(403);
        assertThat(enter(way, "quantri", "chi-de-kiem-thu").statusCode()).isIn(200, 302);
    }

    @Test
    void a_password_that_was_typed_is_in_no_line_of_the_log(CapturedOutput output) {
        enter(Way.PAGE, WHO, "bi-mat-go-nham");
        OFFICE.goDown();
        try {
            enter(Way.PAGE, WHO, "bi-mat-go-nham");
        } finally {
            OFFICE.comeBack();
        }

        assertThat(output.getAll())
                .contains("Đăng nhập sai: tài khoản chi-lan")
                .contains("Không hỏi được danh bạ")
                .doesNotContain("bi-mat-go-nham")
                .doesNotContain(OfficeDirectory.MANAGER_PASSWORD);
    }

    private HttpResponse<String> enter(Way way, String user, String password) {
        return enter(way, user, password, AT);
    }

    private HttpResponse<String> enter(Way way, String user, String password, String address) {
        return switch (way) {
            case TASKLIST ->
                send(
                        form(
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=" + encoded(user) + "&password=" + encoded(password)),
                        address);
            case PAGE -> send(form("/dang-nhap", "ten=" + encoded(user) + "&matKhau=" + encoded(password)), address);
            case BASIC ->
                send(
                        request("/engine-rest/task").header("Authorization", "Basic " + basic(user + ":" + password)),
                        address);
        };
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET(), AT);
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", at("").toString())
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String basic(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String address) {
        try {
            return browser.send(request.header("X-Forwarded-For", address).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
