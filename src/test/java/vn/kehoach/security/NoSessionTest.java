package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Manager;
import org.apache.catalina.core.StandardContext;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.WithOtherSettings;

/** Sessions are opened by logins, and there are only so many of them. */
@WithOtherSettings
class NoSessionTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/dang-nhap",
            "/camunda/app/tasklist/default/",
            "/camunda/app/cockpit/default/",
            "/camunda/lib/deps.js",
            "/camunda/api/engine/engine",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/engine/engine/default/task",
            "/ke-hoach",
            "/api/plans");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ServletWebServerApplicationContext context;

    @BeforeEach
    void people() {
        List.of("mot", "hai", "ba", "bon").forEach(who -> Members.join(identity, who, "nhom-phien", "mật khẩu"));
    }

    @Test
    void whoever_has_not_logged_in_leaves_no_session_behind() throws Exception {
        int before = sessions();

        for (String page : PAGES) {
            HttpResponse<String> answer = send(HttpClient.newHttpClient(), HttpRequest.newBuilder(at(page)));
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(page)
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        }
        send(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(at("/camunda/api/admin/auth/user/default/logout"))
                        .POST(BodyPublishers.noBody()));

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void of_one_person_only_so_many_logins_are_open_and_the_one_left_alone_longest_ends() throws Exception {
        List<HttpClient> windows = new ArrayList<>();
        for (int window = 0; window < 4; window++) {
            windows.add(logIn("mot"));
        }

        assertThat(status(windows.get(0))).isEqualTo(401);
        assertThat(List.of(status(windows.get(1)), status(windows.get(2)), status(windows.get(3))))
                .containsOnly(200);
    }

    @Test
    void there_are_only_so_many_logins_in_all() throws Exception {
        for (String who : List.of("hai", "ba", "bon")) {
            for (int window = 0; window < 3; window++) {
                logIn(who);
            }
        }

        assertThat(sessions()).isLessThanOrEqualTo(8);
    }

    private int status(HttpClient window) throws IOException, InterruptedException {
        return send(window, HttpRequest.newBuilder(at("/api/plans"))).statusCode();
    }

    private HttpClient logIn(String who) throws IOException, InterruptedException {
        HttpClient window =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> entered = send(
                window,
                HttpRequest.newBuilder(at("/camunda/api/admin/auth/user/default/login/tasklist"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + who + "&password=mật khẩu")));
        assertThat(entered.statusCode()).isEqualTo(200);
        return window;
    }

    private int sessions() {
        Manager manager = ((StandardContext) ((TomcatWebServer) context.getWebServer())
                        .getTomcat()
                        .getHost()
                        .findChildren()[0])
                .getManager();
        return manager.getActiveSessions();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
