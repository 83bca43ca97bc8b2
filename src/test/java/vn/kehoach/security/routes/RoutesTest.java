package vn.kehoach.security.routes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.security.routes.Rule.Who;
import vn.kehoach.testing.InAnInstallation;
import vn.kehoach.testing.Members;

/** The list of routes against a table of calls, by a stranger, a person and an administrator, over HTTP. */
@InAnInstallation
class RoutesTest {

    private static final String TOKEN = "X-XSRF-TOKEN";
    private static final List<String> GATE = List.of("Đồng chí không có quyền làm việc này", "Quản trị viên đầu tiên");

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void people() {
        Members.join(identity, "route-person", "staff");
        Members.join(identity, "route-admin", "camunda-admin");
    }

    @Test
    void every_line_says_why_in_a_sentence_of_its_own() {
        assertThat(Routes.RULES).extracting(Rule::why).doesNotHaveDuplicates().allMatch(why -> why.length() > 10);
    }

    @Test
    void every_line_decides_about_a_call_that_somebody_makes() {
        List<Rule> deciding =
                Call.all().flatMap(call -> first(call).stream()).distinct().toList();

        assertThat(Routes.RULES).allSatisfy(rule -> assertThat(deciding).contains(rule));
    }

    @Test
    void no_path_of_a_line_is_there_for_nothing() {
        Map<Rule, List<HttpServletRequest>> decided = Call.all()
                .filter(call -> first(call).isPresent())
                .collect(Collectors.groupingBy(
                        call -> first(call).orElseThrow(), Collectors.mapping(Call::request, Collectors.toList())));

        assertThat(Routes.RULES).allSatisfy(rule -> assertThat(rule.paths())
                .allSatisfy(path -> assertThat(decided.get(rule)).anyMatch(path::matches)));
    }

    private static Optional<Rule> first(Call call) {
        return Routes.RULES.stream()
                .filter(rule -> rule.matches(call.request()))
                .findFirst();
    }

    @Test
    void a_stranger_a_person_and_an_administrator_get_as_far_as_the_table_says() throws Exception {
        Session stranger = new Session();
        Session person = new Session().as("route-person");
        Session admin = new Session().as("route-admin");
        List<String> wrong = new ArrayList<>();

        for (Call call : Call.all().filter(RoutesTest::needsNoToken).toList()) {
            check(call, "a stranger", call.who() == Who.ANYBODY, stranger, wrong);
            check(call, "a person", call.who() == Who.ANYBODY || call.who() == Who.LOGGED_IN, person, wrong);
            check(call, "an administrator", call.who() != Who.NOBODY, admin, wrong);
        }

        assertThat(wrong).isEmpty();
    }

    /** Logging out of the web apps wants their token, and would end the session of those that follow. */
    private static boolean needsNoToken(Call call) {
        return !call.path().endsWith("/logout");
    }

    private static void check(Call call, String who, boolean expected, Session session, List<String> wrong)
            throws Exception {
        HttpResponse<String> answer = session.send(call);
        if (expected == isRefused(call, answer)) {
            wrong.add(call + ", asked by " + who + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** At the gate; the engine refuses with words of its own. */
    private static boolean isRefused(Call call, HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 302 -> answer.headers().firstValue("Location").orElseThrow().contains("/dang-nhap?");
            case 401 -> answer.body().contains("Chưa đăng nhập");
            case 403 -> GATE.stream().anyMatch(answer.body()::contains);
            case 404 -> isUnnamed(call) && answer.body().contains("Không có địa chỉ này");
            default -> false;
        };
    }

    /** What no line names, for whatever method, is there for nobody. */
    private static boolean isUnnamed(Call call) {
        return !Routes.isNamed(call.request());
    }

    /** A browser with a session. */
    private final class Session {

        private final HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private String token = "";

        Session as(String user) throws IOException, InterruptedException {
            HttpResponse<String> entered = browser.send(
                    at("/dang-nhap")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("ten=" + user + "&matKhau=" + user))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(entered.statusCode()).isEqualTo(302);
            token = browser.send(at("/camunda/app/tasklist/default/").GET().build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue(TOKEN)
                    .orElseThrow();
            return this;
        }

        HttpResponse<String> send(Call call) throws IOException, InterruptedException {
            HttpRequest.Builder request = at(call.path());
            if (!token.isEmpty()) {
                request.header(TOKEN, token);
            }
            HttpClient who = call.path().equals("/dang-xuat") ? HttpClient.newHttpClient() : browser;
            return who.send(
                    (call.reads()
                                    ? request.method(call.method(), BodyPublishers.noBody())
                                    : request.header("Content-Type", "application/json")
                                            .method(call.method(), BodyPublishers.ofString("{}")))
                            .build(),
                    BodyHandlers.ofString());
        }

        private HttpRequest.Builder at(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Origin", "http://localhost:" + port);
        }
    }
}
