package vn.kehoach.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.OnPostgres;

/** The office has a provider that answers on this host; a browser goes there and comes back. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kehoach.base-url=https://kehoach.example",
            "kehoach.directory.local-users=quantri"
        })
@OnPostgres
@DirtiesContext
class OidcLoginTest {

    private static final String WHO = "anh-minh";
    private static final String UNIT = "unit-phong-minh";
    private static final String BEGIN = "/oauth2/authorization/co-quan";
    private static final String COOKIE = "kehoach-dang-nhap";
    private static final String UNFIT = "Không xác nhận được đồng chí là ai";

    private static final OfficeProvider OFFICE = new OfficeProvider();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("kehoach.oidc.issuer", OFFICE::issuer);
        settings.add("kehoach.oidc.client-id", () -> OfficeProvider.CLIENT);
        settings.add("kehoach.oidc.client-secret", () -> OfficeProvider.SECRET);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private TaskService tasks;

    private Browser browser;
    private Task task;

    @BeforeEach
    void somebody_of_a_unit_with_a_task() {
        browser = new Browser(port);
        OFFICE.isVisitedBy(WHO);
        Members.join(identity, WHO, UNIT, "mật khẩu cũ");
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
        OFFICE.close();
    }

    @Test
    void the_login_page_leads_to_the_office_and_back_to_where_somebody_wanted_to_go() {
        String page = browser.get("/dang-nhap?tiep=/thoi-han").body();
        assertThat(page).contains("Đăng nhập bằng tài khoản của cơ quan").contains(BEGIN + "?tiep=/thoi-han");

        HttpResponse<String> arrived = visit(BEGIN + "?tiep=/thoi-han");

        assertThat(arrived.statusCode()).isEqualTo(302);
        assertThat(arrived.headers().firstValue("Location")).hasValue("/thoi-han");
    }

    @Test
    void whoever_comes_back_sees_their_tasks_in_tasklist_and_by_the_interface() {
        visit(BEGIN);

        assertThat(browser.get("/camunda/api/admin/auth/user/default").body()).contains(WHO);
        assertThat(browser.get("/camunda/api/engine/engine/default/task").body())
                .contains(task.getId());
        assertThat(browser.get("/engine-rest/task").body()).contains(task.getId());
        assertThat(browser.get("/api/plans").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_that_somebody_had_before_is_not_the_one_that_is_logged_in() {
        visit(BEGIN);
        String before = browser.cookie("JSESSIONID");

        visit(BEGIN);

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_office_is_asked_for_a_code_that_only_whoever_began_can_use() {
        HttpResponse<String> away = browser.get(BEGIN);

        assertThat(away.headers().firstValue("Location")).hasValueSatisfying(where -> assertThat(where)
                .startsWith(OFFICE.issuer() + "/authorize?response_type=code")
                .contains("code_challenge_method=S256", "state=", "nonce=")
                .contains("redirect_uri=https://kehoach.example/login/oauth2/code/co-quan"));
        assertThat(away.headers().allValues("Set-Cookie")).singleElement().satisfies(cookie -> assertThat(cookie)
                .startsWith(COOKIE)
                .contains("Path=/login/oauth2/code/", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
    void nobody_is_led_to_another_site(String next) {
        HttpResponse<String> arrived = visit(BEGIN + "?tiep=" + URLEncoder.encode(next, StandardCharsets.UTF_8));

        assertThat(arrived.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void a_state_that_is_not_ours_is_refused() {
        String back = away(BEGIN);

        isRefused(browser.get(back.replaceAll("state=[^&]+", "state=khac")), 401, "quá hạn hoặc không bắt đầu từ đây");
    }

    @Test
    void a_code_that_somebody_else_brought_from_the_office_is_refused() {
        String back = new Browser(port).away(BEGIN);

        isRefused(browser.get(back), 401, "quá hạn hoặc không bắt đầu từ đây");
        browser.get(BEGIN);
        isRefused(browser.get(back), 401, "quá hạn hoặc không bắt đầu từ đây");
    }

    @Test
    void a_cookie_that_somebody_wrote_is_refused() {
        String back = away(BEGIN);
        browser.put(COOKIE, browser.cookie(COOKIE).replaceFirst(".{6}$", "AAAAAA"));

        isRefused(browser.get(back), 401, "quá hạn hoặc không bắt đầu từ đây");
    }

    @Test
    void a_code_is_good_once() {
        String back = away(BEGIN);
        String cookie = browser.cookie(COOKIE);
        assertThat(browser.get(back).statusCode()).isEqualTo(302);
        assertThat(browser.cookie(COOKIE)).isEmpty();

        Browser again = new Browser(port);
        isRefused(again.get(back), again, 401, "quá hạn hoặc không bắt đầu từ đây");
        again.put(COOKIE, cookie);
        isRefused(again.get(back), again, 401, UNFIT);
    }

    /** What is wrong with what the office says. */
    enum Fault {
        NONCE(claims -> claims.claim("nonce", "khac")),
        NO_NONCE(claims -> claims.claim("nonce", null)),
        AUDIENCE(claims -> claims.audience("chuong-trinh-khac")),
        ISSUER(claims -> claims.issuer("https://evil.example")),
        EXPIRED(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(900)))
                .expirationTime(Date.from(Instant.now().minusSeconds(600)))),
        NOBODY(claims -> claims.subject(null));

        private final UnaryOperator<JWTClaimsSet.Builder> change;

        Fault(UnaryOperator<JWTClaimsSet.Builder> change) {
            this.change = change;
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void what_the_office_did_not_say_to_us_now_is_refused(Fault fault) {
        OFFICE.says(fault.change);

        isRefused(visit(BEGIN), 401, UNFIT);
    }

    @ParameterizedTest
    @EnumSource(
            value = OfficeProvider.Seal.class,
            names = {"OF_ANOTHER", "SECRET", "NONE"})
    void what_the_office_did_not_sign_is_refused(OfficeProvider.Seal seal) {
        OFFICE.seals(seal);

        isRefused(visit(BEGIN), 401, UNFIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguoi-la", "quantri", "QuanTri", "*", ""})
    void whoever_is_not_in_our_register_or_would_be_a_local_account_is_told_so(String person) {
        OFFICE.isVisitedBy(person);

        isRefused(visit(BEGIN), 403, "chưa có tên trong sổ tổ chức");
        assertThat(identity.createUserQuery().userId("nguoi-la").count()).isZero();
    }

    @Test
    void whoever_changes_their_mind_at_the_office_is_back_at_the_login_page() {
        String back = away(BEGIN);

        isRefused(browser.get(back.replaceAll("code=[^&]+", "error=access_denied")), 401, "đã bị hủy");
    }

    @Test
    void an_office_that_is_broken_is_not_the_fault_of_whoever_logs_in() {
        OFFICE.breaks();

        isRefused(visit(BEGIN), 401, "Nơi đăng nhập của cơ quan không trả lời. Hãy thử lại sau ít phút");
    }

    @Test
    void no_password_but_that_of_a_local_account_is_taken() {
        URI base = URI.create("http://localhost:" + port);

        assertThat(HttpUser.of(base, WHO, "mật khẩu cũ").get("/api/plans").status())
                .isEqualTo(401);
        assertThat(HttpUser.of(base, "quantri", "chi-de-kiem-thu")
                        .get("/api/plans")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoever_logs_out_is_led_to_the_office_to_log_out_there() {
        visit(BEGIN);

        HttpResponse<String> left = browser.post("/dang-xuat");

        assertThat(left.statusCode()).isEqualTo(200);
        Matcher link =
                Pattern.compile("href=\"(" + OFFICE.issuer() + "/end[^\"]+)\"").matcher(left.body());
        assertThat(link.find()).isTrue();
        browser.get(link.group(1).replace("&amp;", "&"));
        assertThat(OFFICE.saw("id_token_hint=ey")).isTrue();
        assertThat(OFFICE.saw("post_logout_redirect_uri=https://kehoach.example/"))
                .isTrue();
        assertThat(browser.get("/api/plans").statusCode()).isEqualTo(401);
    }

    private void isRefused(HttpResponse<String> answer, int status, String reason) {
        isRefused(answer, browser, status, reason);
    }

    private static void isRefused(HttpResponse<String> answer, Browser who, int status, String reason) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("<h1>Đăng nhập</h1>").contains(reason);
        assertThat(who.get("/api/plans").statusCode()).isEqualTo(401);
    }

    private String away(String path) {
        return browser.away(path);
    }

    private HttpResponse<String> visit(String path) {
        return browser.get(browser.away(path));
    }
}
