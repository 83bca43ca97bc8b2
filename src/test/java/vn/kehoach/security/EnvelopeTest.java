package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.testing.Members;

/** Host, origin, method and path of a request, written by hand where no client would send them. */
@AtAPublicAddress
@ExtendWith(OutputCaptureExtension.class)
class EnvelopeTest {

    private static final String SECRET = "mat-khau-cua-toi";
    private static final String OURS = "Host: kehoach.example";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @BeforeEach
    void people() {
        Members.join(identity, "env-admin", "camunda-admin", SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kehoach.example",
                "KeHoach.Example",
                "kehoach.example:443",
                "kehoach.example:8443",
                "vpdt.kehoach.example",
                "10.20.30.40:8080",
                "localhost",
                "127.0.0.1:8080",
                "[::1]:8080"
            })
    void a_name_of_ours_is_heard_with_any_port(String host) {
        assertThat(send("GET /dang-nhap HTTP/1.1", "Host: " + host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "kehoach.example.evil.example",
                "evil.example#kehoach.example",
                "kehoach.example@evil.example",
                "evilkehoach.example",
                "kehoach.example:443:80",
                "kehoach.example:evil",
                "kehoach.example.",
                "localhost.evil.example",
                "10.20.30.41",
                "127.0.0.1.nip.example",
                "kehoach.example, evil.example",
                "kehoach.example/evil",
                ""
            })
    void a_foreign_host_gets_no_page_no_data_and_no_redirect(String host) {
        for (String path :
                List.of("/dang-nhap", "/thu", "/engine-rest/task", "/camunda/app/tasklist/default/", "/css/x")) {
            RawRequest answer = send("GET " + path + " HTTP/1.1", "Host: " + host, basic());

            assertThat(answer.status()).as(answer.answer()).isIn(400, 421);
            assertThat(answer.location()).isEmpty();
        }
    }

    @Test
    void a_request_that_names_two_hosts_or_none_is_refused() {
        assertThat(send("GET / HTTP/1.1", OURS, "Host: evil.example").status()).isEqualTo(400);
        assertThat(send("GET / HTTP/1.1", OURS, OURS).status()).isEqualTo(400);
        assertThat(send("GET / HTTP/1.1", "Accept: text/html").status()).isEqualTo(400);
        assertThat(send("GET / HTTP/1.0", "Accept: text/html").status()).isEqualTo(421);
    }

    @Test
    void an_address_in_the_first_line_counts_as_the_host() {
        assertThat(send("GET http://evil.example/dang-nhap HTTP/1.1", OURS).status())
                .isEqualTo(400);
        assertThat(send("GET http://evil.example/dang-nhap HTTP/1.1", "Host: evil.example")
                        .status())
                .isEqualTo(421);
        assertThat(send("GET http://kehoach.example/engine-rest/task HTTP/1.1", OURS)
                        .status())
                .isEqualTo(401);
        assertThat(send("GET http://kehoach.example@evil.example/ HTTP/1.1", OURS)
                        .status())
                .isIn(400, 421);
    }

    @Test
    void probes_ask_for_the_health_by_any_address_and_for_nothing_else() {
        assertThat(send("GET /actuator/health/readiness HTTP/1.1", "Host: 10.1.2.3:8080")
                        .status())
                .isEqualTo(200);
        assertThat(send("GET /actuator/prometheus HTTP/1.1", "Host: 10.1.2.3:8080", basic())
                        .status())
                .isEqualTo(421);
        assertThat(send("GET /actuator/health/../prometheus HTTP/1.1", "Host: 10.1.2.3:8080", basic())
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Host: evil.example",
                "X-Forwarded-Server: evil.example",
                "X-Forwarded-Prefix: //evil.example"
            })
    void what_a_stranger_says_about_a_balancer_is_not_believed(String header) {
        RawRequest answer = send("GET /thu HTTP/1.1", OURS, header);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.answer()).doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "MOVE", "DEBUG", "GARBAGE", "get", "Post", "GET\u00e9"})
    void a_method_that_we_do_not_speak_is_refused(String method) {
        for (String path :
                List.of("/dang-nhap", "/engine-rest/task", "/camunda/app/tasklist/default/", "/actuator/health")) {
            RawRequest answer = send(method + " " + path + " HTTP/1.1", OURS, basic());

            assertThat(answer.status()).as(answer.answer()).isIn(400, 405);
            assertThat(answer.answer()).doesNotContain("message/http").doesNotContain("Authorization");
        }
    }

    static Stream<List<String>> unread() {
        return Stream.of(
                List.of("CONNECT evil.example:443 HTTP/1.1", OURS),
                List.of("CONNECT kehoach.example:443 HTTP/1.1", "Host: kehoach.example:443"),
                List.of("CONNECT / HTTP/1.1", OURS),
                List.of("POST /api/plans HTTP/1.1", OURS, "Transfer-Encoding: foo"),
                List.of("POST /api/plans HTTP/1.1", OURS, "Transfer-Encoding: chunked, foo"),
                List.of("POST /api/plans HTTP/1.1", OURS, "Transfer-Encoding: foo, chunked"),
                List.of("POST /api/plans HTTP/1.1", OURS, "Content-Length: 7", "Transfer-Encoding: foo"),
                List.of("GET /dang-nhap HTTP/3.0", OURS),
                List.of("GET /dang-nhap HTTP/1.2", OURS),
                List.of("GET /%zz HTTP/1.1", OURS),
                List.of("GET * HTTP/1.1", OURS),
                List.of("BREW / HTTP/1.1", OURS));
    }

    @ParameterizedTest
    @MethodSource("unread")
    void what_the_server_cannot_read_is_the_fault_of_who_asked(List<String> lines, CapturedOutput output) {
        int before = output.getAll().length();

        RawRequest answer = send(lines.toArray(String[]::new));

        assertThat(answer.status()).as(answer.answer()).isIn(400, 405);
        assertThat(answer.answer())
                .contains("Content-Type: application/problem+json")
                .contains("X-Content-Type-Options: nosniff")
                .contains("X-Frame-Options: DENY")
                .contains("Strict-Transport-Security: max-age=")
                .doesNotContain("Tomcat")
                .doesNotContain("org.apache")
                .doesNotContain("Exception");
        assertThat(output.getAll().substring(before).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-HTTP-Method-Override", "x-http-method", "X-Method-Override", "X-Original-URL", "X-Rewrite-URL"
            })
    void a_header_makes_no_other_method_and_no_other_path_of_a_request(String header) {
        assertThat(send("GET /engine-rest/task HTTP/1.1", OURS, basic(), header + ": DELETE")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_parameter_makes_no_other_method_of_a_form() {
        RawRequest asked = send(
                "GET /engine-rest/user/env-admin?_method=DELETE&X-HTTP-Method-Override=DELETE HTTP/1.1", OURS, basic());
        RawRequest form = send(
                "POST /dang-nhap?_method=DELETE HTTP/1.1",
                OURS,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0");

        assertThat(asked.status()).isIn(404, 405);
        assertThat(form.status()).isEqualTo(401);
        assertThat(identity.createUserQuery().userId("env-admin").count()).isOne();
    }

    static Stream<String> oddPaths() {
        return Stream.of(
                "//x/..;/camunda/app",
                "//evil.example/..;/camunda/app",
                "///evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "/camunda//evil.example",
                "/camunda/..;/engine-rest/task",
                "/camunda/app/..;/..;/engine-rest/task",
                "/camunda/app/tasklist/..%2f..%2f..%2fengine-rest/task",
                "/camunda/app/%2e%2e/%2e%2e/engine-rest/task",
                "/camunda/app/%252e%252e/%252e%252e/engine-rest/task",
                "/camunda/app/..%5c..%5cengine-rest/task",
                "/css/../engine-rest/task",
                "/css/./../engine-rest/task",
                "/css/%c0%ae%c0%ae/engine-rest/task",
                "/css/%e0%80%ae%e0%80%ae/engine-rest/task",
                "/css/%f0%80%80%ae/engine-rest/task",
                "/engine-rest;jsessionid=1/task",
                "/engine-rest/task;jsessionid=1",
                "/;/engine-rest/task",
                "/css/;/engine-rest/task",
                "/engine-rest/task%3bx",
                "/engine-rest%2ftask",
                "/engine-rest%5ctask",
                "/engine-rest/task%00",
                "/engine-rest/task%00.css",
                "/css/kehoach.css%00/engine-rest/task",
                "/engine-rest/task%0a",
                "/engine-rest/task%0d%0aSet-Cookie:x=1",
                "/engine-rest/%09task",
                "/engine-rest/task%7f",
                "/engine-rest/ta sk",
                "/actuator/health/..;/prometheus",
                "/actuator/health/%2e%2e/prometheus",
                "/camunda/app/admin/default/%73etup/..;/x",
                "/%65ngine-rest/task",
                "/engine-rest/%74ask",
                "/camunda/app/admin/default/%73etup/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/thu/.",
                "/dang-nhap/..;/thu");
    }

    @ParameterizedTest
    @MethodSource("oddPaths")
    void a_path_with_two_meanings_goes_no_further_even_for_an_administrator(String path) {
        RawRequest answer = send("GET " + path + " HTTP/1.1", OURS, basic());

        assertThat(answer.status()).as(answer.answer()).isEqualTo(400);
        assertThat(answer.location()).isEmpty();
        assertThat(answer.answer()).doesNotContain("Set-Cookie: x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ENGINE-REST/task",
                "/Camunda/api/engine/engine/default/task",
                "/engine-rest/task/",
                "/engine-rest/task.",
                "/engine-rest/task.json",
                "/engine-rest./task",
                "/engine-rest/task%20",
                "/engine-rest/task\t",
                "/engine%E2%80%8B-rest/task",
                "/%EF%BD%85ngine-rest/task",
                "/actuator/prometheus/",
                "/actuator/health.json",
                "/api"
            })
    void another_spelling_of_a_path_reaches_nothing_that_the_plain_one_would_not(String path) {
        RawRequest answer = send("GET " + path + " HTTP/1.1", OURS);

        assertThat(answer.status()).as(answer.answer()).isIn(302, 400, 401, 403, 404);
        assertThat(answer.location().orElse("/dang-nhap?tiep=%2F")).startsWith("/dang-nhap?tiep=%2F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda",
                "/camunda/",
                "/camunda/app",
                "/camunda/app/",
                "/camunda/app/tasklist",
                "/camunda/app/tasklist/evil.example",
                "/camunda/evil.example",
                "/thu",
                "/thu?x=//evil.example",
                "/viec/x",
                "/viec/%0a",
                "/dang-nhap?tiep=//evil.example",
                "/dang-nhap?tiep=https://evil.example",
                "/dang-nhap?tiep=/%5cevil.example",
                "/dang-nhap?tiep=/%09/evil.example"
            })
    void no_redirect_leads_to_another_site(String path) {
        for (String login : List.of("Accept: */*", basic())) {
            RawRequest answer = send("GET " + path + " HTTP/1.1", OURS, login);

            assertThat(answer.location().orElse("/")).as(answer.answer()).matches("/([^/\\\\].*)?");
            assertThat(answer.answer()).doesNotContain("value=\"//evil").doesNotContain("value=\"https://evil");
        }
    }

    static Stream<List<String>> otherSites() {
        return Stream.of(
                List.of("Origin: null"),
                List.of("Origin: https://evil.example"),
                List.of("Origin: http://kehoach.example"),
                List.of("Origin: https://kehoach.example:8443"),
                List.of("Origin: https://kehoach.example.evil.example"),
                List.of("Origin: https://kehoach.example@evil.example"),
                List.of("Origin: "),
                List.of("Sec-Fetch-Site: cross-site"),
                List.of("Sec-Fetch-Site: same-site"),
                List.of("Sec-Fetch-Site: nonsense"),
                List.of("Origin: https://kehoach.example", "Sec-Fetch-Site: cross-site"),
                List.of("Referer: https://evil.example/"));
    }

    @ParameterizedTest
    @MethodSource("otherSites")
    void another_site_writes_nothing_with_a_session_not_even_by_a_plain_form(List<String> headers) {
        String session = session();

        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/json")) {
            for (String path : List.of("/api/plans", "/engine-rest/task/count", "/ke-hoach", "/dang-xuat")) {
                String[] lines = Stream.concat(
                                Stream.of(
                                        "POST " + path + " HTTP/1.1",
                                        OURS,
                                        session,
                                        "Content-Type: " + type,
                                        "Content-Length: 0"),
                                headers.stream())
                        .toArray(String[]::new);
                assertThat(send(lines).status()).as(String.join("\n", lines)).isEqualTo(403);
            }
        }
        assertThat(send("GET /api/plans HTTP/1.1", OURS, session).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/plans", "/engine-rest/task", "/camunda/api/engine/engine/default/task", "/dang-nhap"})
    void no_other_site_is_told_that_it_may_read_or_write(String path) {
        for (String login : List.of("Accept: */*", session())) {
            for (String method : List.of("OPTIONS", "GET")) {
                RawRequest answer = send(
                        method + " " + path + " HTTP/1.1",
                        OURS,
                        login,
                        "Origin: https://evil.example",
                        "Access-Control-Request-Method: PUT",
                        "Access-Control-Request-Headers: content-type");

                assertThat(answer.answer().toLowerCase()).doesNotContain("access-control-allow");
            }
        }
    }

    private String session() {
        RawRequest entered = send(
                "POST /dang-nhap?ten=env-admin&matKhau=" + SECRET + " HTTP/1.1",
                OURS,
                "Origin: https://kehoach.example",
                "Content-Length: 0");
        assertThat(entered.status()).isEqualTo(302);
        return entered.answer()
                .lines()
                .filter(line -> line.startsWith("Set-Cookie: JSESSIONID="))
                .map(line -> line.replaceAll("Set-Cookie: (JSESSIONID=[^;]+).*", "Cookie: $1"))
                .findFirst()
                .orElseThrow();
    }

    static Stream<List<String>> refused() {
        return Stream.of(
                List.of("GET /thu?matKhau=" + SECRET + " HTTP/1.1", "Host: evil.example"),
                List.of("TRACK /thu?x=" + SECRET + " HTTP/1.1", OURS),
                List.of("GET /thu?x=" + SECRET + " HTTP/1.1", OURS, "X-HTTP-Method: " + SECRET),
                List.of("GET //thu?x=" + SECRET + " HTTP/1.1", OURS, "Cookie: JSESSIONID=" + SECRET),
                List.of("GET /engine-rest/task%0a?x=" + SECRET + " HTTP/1.1", OURS),
                List.of("GET /" + "x".repeat(1000) + "?x=" + SECRET + " HTTP/1.1", "Host: evil.example"),
                List.of("GET /engine-rest/task?x=" + SECRET + " HTTP/1.1", OURS, "Cookie: x=" + SECRET),
                List.of(
                        "POST /api/plans?x=" + SECRET + " HTTP/1.1",
                        OURS,
                        "Origin: https://evil.example/" + SECRET,
                        "Content-Length: 0"),
                List.of(
                        "PUT /engine-rest/deployment/create?x=" + SECRET + " HTTP/1.1",
                        OURS,
                        basic(),
                        "Content-Length: 0"),
                List.of("TRACE /thu?x=" + SECRET + " HTTP/1.1", OURS),
                List.of("GET /th\tu?x=" + SECRET + " HTTP/1.1", OURS),
                List.of("GET /thu?x=" + SECRET + " HTTP/1.1", OURS, OURS),
                List.of("GET /thu?x=" + SECRET + " HTTP/1.1", "Host: ev il"),
                List.of(
                        "POST /dang-nhap?ten=x&matKhau=" + SECRET + "%zz HTTP/1.1",
                        OURS,
                        "Origin: https://kehoach.example",
                        "Content-Length: 0"),
                List.of("GET /thu%00?x=" + SECRET + " HTTP/1.1", OURS));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_refused_leaves_one_line_and_no_secret(List<String> lines, CapturedOutput output) {
        int before = output.getAll().length();

        RawRequest answer = send(lines.toArray(String[]::new));

        assertThat(answer.status()).as(answer.answer()).isBetween(400, 499);
        String logged = output.getAll().substring(before);
        assertThat(logged.lines()).as(logged).hasSize(1);
        assertThat(logged).doesNotContain(SECRET).doesNotContain("Basic ").hasSizeLessThan(500);
    }

    private RawRequest send(String... lines) {
        return RawRequest.send(port, lines);
    }

    private static String basic() {
        byte[] pair = ("env-admin:" + SECRET).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ke-hoach/%00", "/ke-hoach/..%2f..%2fthu", "/ke-hoach;x=1", "/ke-hoach/%01"})
    void a_path_that_nobody_reads_is_answered_with_a_page_in_a_browser_and_kept_by_nobody(String path) {
        String line = "GET " + path + " HTTP/1.1";
        RawRequest browser =
                RawRequest.send(port, line, "Host: localhost", "Accept: text/html,application/xhtml+xml,*/*;q=0.8");
        RawRequest program = RawRequest.send(port, line, "Host: localhost", "Accept: */*");

        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.answer())
                .containsIgnoringCase("Content-Type: text/html;charset=UTF-8")
                .contains("Cache-Control: no-store", "<h1>Yêu cầu không đúng dạng</h1>", "Về trang đầu");
        assertThat(program.status()).isEqualTo(400);
        assertThat(program.answer())
                .containsIgnoringCase("application/problem+json")
                .contains("Cache-Control: no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void a_form_that_a_stranger_cuts_off_leaves_at_most_one_quiet_line(String type, CapturedOutput output)
            throws IOException {
        String cut = "POST /dang-xuat HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: 500\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"a\"\r\n";
        int before = output.getAll().length();

        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(cut.getBytes(StandardCharsets.ISO_8859_1));
            socket.setSoTimeout(10_000);
            socket.getInputStream().read();
        }

        RawRequest.send(port, "GET /dang-nhap HTTP/1.1", "Host: localhost");
        String said = output.getAll().substring(before);
        assertThat(said).doesNotContain("ERROR", "\tat ");
        assertThat(said.lines().filter(line -> line.contains("/dang-xuat"))).hasSizeLessThan(2);
    }
}
