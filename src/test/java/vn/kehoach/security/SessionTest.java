package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.InAnInstallation;

/** Tasklist sends several requests side by side; all of them carry the session that the login gave. */
@InAnInstallation
class SessionTest {

    private static final String FILTERS = "/camunda/api/engine/engine/default/filter/count";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    @BeforeEach
    void somebody() {
        User somebody = identity.newUser("session-a");
        somebody.setPassword("session-a");
        identity.saveUser(somebody);
    }

    @Test
    void the_login_gives_a_new_session_and_every_later_request_leaves_it_as_it_is() throws Exception {
        get("/camunda/app/tasklist/default/");
        String before = session();

        post("/dang-nhap", "ten=session-a&matKhau=session-a&tiep=/");
        String after = session();
        int first = get(FILTERS);
        int second = get(FILTERS);

        assertThat(after).isNotEqualTo(before);
        assertThat(first).isEqualTo(200);
        assertThat(second).isEqualTo(200);
        assertThat(session()).isEqualTo(after);
    }

    private String session() {
        CookieStore store = cookies.getCookieStore();
        return store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private int get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private int post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", at("").toString())
                .POST(BodyPublishers.ofString(form)));
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
