package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People and strangers at several addresses, as a balancer in front reports them, type passwords. */
@WhileTimeStands
@ExtendWith(OutputCaptureExtension.class)
class WrongPasswordTest {

    private static final String RIGHT = "đúng mật khẩu";

    /** The ways in. */
    enum Way {
        TASKLIST,
        PAGE,
        BASIC
    }

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private MovedTime time;

    @BeforeEach
    void a_leader_after_a_quiet_day() {
        time.pass(Duration.ofDays(1));
        if (identity.createUserQuery().userId("throttle-bithu").count() == 0) {
            User leader = identity.newUser("throttle-bithu");
            leader.setPassword(RIGHT);
            identity.saveUser(leader);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void after_five_wrong_passwords_the_answer_says_when_to_try_again(Way way) throws Exception {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(enter(way, "203.0.113.1", "sai").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> sixth = enter(way, "203.0.113.1", RIGHT);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("180");
        assertThat(sixth.body()).contains("Hãy thử lại sau 3 phút");
        time.pass(Duration.ofMinutes(3));
        assertThat(enter(way, "203.0.113.1", RIGHT).statusCode()).isIn(200, 302);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_stranger_at_another_address_cannot_keep_the_leader_out(Way way) throws Exception {
        for (int attempt = 0; attempt < 30; attempt++) {
            enter(way, "203.0.113.2", "sai");
        }

        assertThat(enter(way, "203.0.113.2", RIGHT).statusCode()).isEqualTo(429);
        assertThat(enter(way, "198.51.100.2", RIGHT).statusCode()).isIn(200, 302);
    }

    @Test
    void the_ways_in_are_counted_together() throws Exception {
        for (Way way : Way.values()) {
            enter(way, "203.0.113.3", "sai");
            enter(way, "203.0.113.3", "sai");
        }

        for (Way way : Way.values()) {
            assertThat(enter(way, "203.0.113.3", RIGHT).statusCode()).isEqualTo(429);
        }
    }

    @Test
    void a_hundred_addresses_with_wrong_passwords_leave_the_account_open_to_its_owner() throws Exception {
        for (int robot = 1; robot <= 101; robot++) {
            enter(Way.BASIC, "192.0.2." + robot, "sai");
        }

        assertThat(enter(Way.BASIC, "192.0.2.1", "sai").statusCode()).isEqualTo(429);
        assertThat(enter(Way.TASKLIST, "198.51.100.4", RIGHT).statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_in_the_address_is_counted_as_the_name_that_is_checked() throws Exception {
        Stream.of("?username=ai-do", "?username=a", "?username=b", "?username=c", "?username=d", "?username=e")
                .forEach(query -> attempt(login(query, "username=throttle-bithu&password=sai"), "203.0.113.5"));

        HttpResponse<String> named =
                attempt(login("?username=g", "username=throttle-bithu&password=" + RIGHT), "203.0.113.5");

        assertThat(named.statusCode()).isIn(401, 429);
    }

    @Test
    void a_wrong_password_is_said_in_tasklist_and_leaves_one_line_without_it_in_the_log(CapturedOutput output)
            throws Exception {
        HttpResponse<String> answer = enter(Way.TASKLIST, "203.0.113.6", "bi-mat-go-nham");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"message\":\"Tên đăng nhập hoặc mật khẩu chưa đúng\"");
        assertThat(output.getAll().lines().filter(line -> line.contains("203.0.113.6")))
                .singleElement()
                .asString()
                .contains("throttle-bithu");
        assertThat(output.getAll()).doesNotContain("bi-mat-go-nham");
    }

    @Test
    void whoever_may_not_open_the_cockpit_is_told_so_and_is_not_logged_in() {
        HttpResponse<String> answer = attempt(
                form("/camunda/api/admin/auth/user/default/login/cockpit", "username=throttle-bithu&password=" + RIGHT),
                "198.51.100.7");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whoever_has_been_there_before_the_last_start_gets_in_while_others_there_type_wrong_names() throws Exception {
        forgetWhatIsInMemory();
        enter(Way.BASIC, "203.0.113.20", RIGHT);
        forgetWhatIsInMemory();
        for (int stranger = 0; stranger < 80; stranger++) {
            enter(Way.BASIC, "203.0.113.20", "ai-do-" + stranger, "sai");
        }

        assertThat(enter(Way.BASIC, "203.0.113.20", "ai-do-moi", "sai").statusCode())
                .isEqualTo(429);
        assertThat(enter(Way.TASKLIST, "203.0.113.20", RIGHT).statusCode()).isEqualTo(200);
    }

    /** As a start does: only the table is left. */
    private void forgetWhatIsInMemory() {
        time.pass(Duration.ofDays(2));
    }

    @Test
    void twenty_wrong_passwords_do_not_lock_the_account_in_the_engine() {
        for (int attempt = 0; attempt < 20; attempt++) {
            identity.checkPassword("throttle-bithu", "sai");
        }

        assertThat(identity.checkPassword("throttle-bithu", RIGHT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void a_control_character_in_a_name_or_a_password_is_a_wrong_password_and_counted(Way way, CapturedOutput output)
            throws Exception {
        int before = output.getAll().length();
        String name = "x\u0000y" + way;
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(enter(way, "203.0.113.8", name, "sai\u0000").statusCode())
                    .isEqualTo(401);
        }

        assertThat(enter(way, "203.0.113.8", name, "sai").statusCode()).isEqualTo(429);
        assertThat(enter(way, "203.0.113.9", "throttle-bithu", RIGHT + "\u0000").statusCode())
                .isEqualTo(401);
        assertThat(output.getAll().substring(before).lines()).hasSizeLessThan(20);
        assertThat(output.getAll().substring(before)).doesNotContain("\u0000", "\tat ");
    }

    private HttpResponse<String> enter(Way way, String address, String password) {
        return enter(way, address, "throttle-bithu", password);
    }

    private HttpResponse<String> enter(Way way, String address, String user, String password) {
        String name = URLEncoder.encode(user, StandardCharsets.UTF_8);
        String typed = URLEncoder.encode(password, StandardCharsets.UTF_8);
        return switch (way) {
            case TASKLIST -> attempt(login("", "username=" + name + "&password=" + typed), address);
            case PAGE -> attempt(form("/dang-nhap", "ten=" + name + "&matKhau=" + typed), address);
            case BASIC ->
                attempt(
                        request("/engine-rest/task")
                                .header("Authorization", "Basic " + encoded(user + ":" + password))
                                .GET(),
                        address);
        };
    }

    private HttpRequest.Builder login(String query, String form) {
        return form("/camunda/api/admin/auth/user/default/login/tasklist" + query, form);
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> attempt(HttpRequest.Builder request, String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.header("X-Forwarded-For", address).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
