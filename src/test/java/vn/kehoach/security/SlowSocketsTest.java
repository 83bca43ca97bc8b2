package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.Members;
import vn.kehoach.testing.Offices;
import vn.kehoach.testing.OnPostgres;

/** Strangers open more sockets than the server has threads and send a byte now and then; health has a port of its own. */
@Tag("storm")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "management.server.port=0",
            "kehoach.http.head-timeout=4s",
            "kehoach.http.login-timeout=4s"
        })
@OnPostgres
@DirtiesContext
class SlowSocketsTest {

    private static final int SLOW = 230;
    /** On a machine that does other things too. */
    private static final Duration QUICKLY = Duration.ofSeconds(15);

    private static final String LOGIN = "/camunda/api/admin/auth/user/default/login/tasklist";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int healthPort;

    @Autowired
    private IdentityService identity;

    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void somebody_who_has_logged_in_here_before() throws Exception {
        Members.join(identity, "cho-lau", "nhom-cham", "mật khẩu");
        assertThat(logIn()).isEqualTo(200);
    }

    @AfterEach
    void hang_up() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /dang-nhap",
                "POST " + LOGIN,
                "POST /dang-xuat",
                "POST /api/plans",
                "POST /engine-rest/task/1/complete",
                "POST /khong-co",
                "GET /"
            })
    void while_many_strangers_send_a_body_byte_by_byte_others_log_in_and_the_health_answers(String line)
            throws Exception {
        for (int each = 0; each < SLOW; each++) {
            open(line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: 900\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\nx");
        }
        drip();

        othersAreServed();
    }

    /** What anybody can write into a head: a session that nobody opened, a password that is wrong, and what is neither. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/plans|Cookie: JSESSIONID=made-up",
                "POST /api/assignments/1/attachments|Cookie: JSESSIONID=made-up",
                "POST /engine-rest/task/1/complete|Cookie: JSESSIONID=made-up",
                "POST /camunda/api/engine/engine/default/task/1/complete|Cookie: JSESSIONID=made-up",
                "POST /khong-co|Cookie: JSESSIONID=made-up",
                "POST /dang-xuat|Cookie: JSESSIONID=made-up",
                "POST /api/plans|Authorization: Basic a2hvbmctY286c2Fp",
                "POST /dang-xuat|Authorization: Basic a2hvbmctY286c2Fp",
                "POST /dang-xuat|Authorization: Bearer made-up",
                "GET /|Cookie: JSESSIONID=made-up",
                "GET /dang-nhap|Authorization: Basic a2hvbmctY286c2Fp"
            })
    void whoever_only_pretends_to_have_logged_in_keeps_no_thread_either(String what) throws Exception {
        String[] parts = what.split("\\|");
        for (String length : List.of("Content-Length: 900", "Transfer-Encoding: chunked")) {
            for (int each = 0; each < SLOW; each++) {
                open(parts[0] + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + length + "\r\n" + parts[1]
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                        + (length.startsWith("Transfer") ? "384\r\nx" : "x"));
            }
            drip();

            othersAreServed();
            hang_up();
        }
    }

    @Test
    void a_head_that_does_not_become_whole_ends_its_connection_in_time() throws Exception {
        for (int each = 0; each < SLOW; each++) {
            open("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: a");
        }

        long end = System.nanoTime() + Duration.ofSeconds(12).toNanos();
        Offices.await(() -> {
            drip();
            boolean allEnded = sockets.stream().allMatch(SlowSocketsTest::isEnded);
            return Optional.of(allEnded).filter(ended -> ended || System.nanoTime() > end);
        });

        assertThat(sockets).allMatch(SlowSocketsTest::isEnded);
        assertThat(logIn()).isEqualTo(200);
    }

    @Test
    void a_login_on_a_slow_line_is_waited_for() throws Exception {
        String form = "username=cho-lau&password=m%E1%BA%ADt+kh%E1%BA%A9u";
        Socket socket = open("POST " + LOGIN + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: "
                + form.length() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n");
        int half = form.length() / 2;
        socket.getOutputStream().write(form.substring(0, half).getBytes(StandardCharsets.US_ASCII));
        HttpUser.nobody(URI.create("http://localhost:" + port))
                .get("/dang-nhap")
                .expect(200);
        socket.getOutputStream().write(form.substring(half).getBytes(StandardCharsets.US_ASCII));

        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void a_login_that_is_larger_than_any_name_and_password_is_not_read() throws Exception {
        Socket socket = open("POST /dang-nhap HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nContent-Length: 9000000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\nten=x");

        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void the_gate_stands_in_front_of_the_port_of_the_health_too() {
        assertThat(health().get("/actuator/health").status()).isEqualTo(200);
        assertThat(health().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(HttpUser.of(URI.create("http://localhost:" + healthPort), "cho-lau", "mật khẩu")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(403);
        assertThat(health().get("/api/plans").status()).isIn(401, 404);
        assertThat(health().get("/actuator/..;/api/plans").status()).isEqualTo(400);
        assertThat(health().get("/actuator/health").header("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    private void othersAreServed() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertThat(logIn()).isEqualTo(200);
        assertThat(HttpUser.nobody(URI.create("http://localhost:" + port))
                        .get("/dang-nhap")
                        .status())
                .isEqualTo(200);
        assertThat(health().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(QUICKLY);
    }

    private HttpUser health() {
        return HttpUser.nobody(URI.create("http://localhost:" + healthPort));
    }

    private int logIn() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + LOGIN))
                                .timeout(Duration.ofSeconds(20))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("username=cho-lau&password=mật khẩu"))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private Socket open(String begun) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
        return socket;
    }

    private void drip() {
        for (Socket socket : sockets) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException ended) {
                continue;
            }
        }
    }

    /** The other side has closed: whatever it said before is read away. */
    private static boolean isEnded(Socket socket) {
        try {
            socket.setSoTimeout(1);
            InputStream in = socket.getInputStream();
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException waiting) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
