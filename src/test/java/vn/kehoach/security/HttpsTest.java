package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told where a balancer speaks https for the program, which itself is reached by plain HTTP. */
@AtAPublicAddress
class HttpsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Test
    void the_cookies_of_the_web_apps_travel_by_https_only_and_stay_on_this_site() throws Exception {
        List<String> cookies = cookies(get("/camunda/app/tasklist/default/"));

        assertThat(cookies).isNotEmpty().allSatisfy(HttpsTest::isGuarded);
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN"))
                .hasSize(1);
        assertThat(cookies).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap?ten=", "/camunda/api/admin/auth/user/default/login/tasklist?username="})
    void the_cookie_of_a_login_travels_by_https_only(String login) throws Exception {
        if (identity.createUserQuery().userId("https-a").count() == 0) {
            User user = identity.newUser("https-a");
            user.setPassword("mat-khau");
            identity.saveUser(user);
        }

        HttpResponse<String> entered = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(login + "https-a&matKhau=mat-khau&password=mat-khau"))
                                .POST(BodyPublishers.noBody())
                                .header("Origin", "https://kehoach.example")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(entered.statusCode()).isIn(200, 302);
        assertThat(cookies(entered))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
                .isNotEmpty();
        assertThat(cookies(entered)).allSatisfy(HttpsTest::isGuarded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dang-nhap",
                "/css/kehoach.css",
                "/api/plans",
                "/engine-rest/task",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/api/admin/auth/user/default"
            })
    void every_answer_keeps_to_https_is_shown_in_no_frame_and_is_what_it_says(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().allValues("Strict-Transport-Security"))
                .singleElement()
                .asString()
                .startsWith("max-age=31536000");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dang-nhap", "/api/plans"})
    void our_own_pages_run_no_text_as_a_script(String path) throws Exception {
        assertThat(get(path).headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'self'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("script-src");
    }

    private static void isGuarded(String cookie) {
        assertThat(cookie).contains("Secure").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).containsOnlyOnce("samesite");
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(at(path)).GET().build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
