package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.upload.SampleFiles.concat;
import static vn.kehoach.upload.SampleFiles.text;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.testing.OnPostgres;

/** A file comes piece by piece: of somebody who has logged in it is waited for, of somebody who has not nothing is kept. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kehoach.organisation.file=classpath:organisation/demo.yaml")
@OnPostgres
@DirtiesContext
class SlowUploadsTest extends UploadsOverHttp {

    private static final int PIECES = 4;
    /** Longer than a stranger's body is given. */
    private static final Duration BETWEEN = Duration.ofMillis(400);

    @TempDir
    private static Path temporary;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("spring.servlet.multipart.location", temporary::toString);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void with_a_password_a_file_on_a_slow_line_comes_whole(boolean chunked) throws IOException {
        comesWhole(basic(UNIT), chunked);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void with_a_login_in_the_browser_a_file_on_a_slow_line_comes_whole(boolean chunked) throws IOException {
        comesWhole("Cookie: " + session() + "\r\nOrigin: http://localhost:" + port, chunked);
    }

    @Test
    void of_whoever_is_not_logged_in_no_file_is_read() throws IOException {
        byte[] content = new byte[2 * 1024 * 1024];
        for (String who : new String[] {"X-Nobody: 1", "Cookie: JSESSIONID=made-up", basic("khong-co")}) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                byte[] form = form(content);
                out.write(head(who, "Content-Length: " + form.length));
                out.write(form, 0, form.length / 2);

                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .as(who)
                        .isIn("HTTP/1.1 401", "HTTP/1.1 403");
                assertThat(temporary).as(who).isEmptyDirectory();
            }
        }
    }

    private void comesWhole(String who, boolean chunked) throws IOException {
        byte[] content = Arrays.copyOf(text("Nội dung của một báo cáo dài "), 600_000);
        Arrays.fill(content, 40, content.length, (byte) 'x');

        String answer = sendSlowly(who, content, chunked);

        assertThat(answer).startsWith("HTTP/1.1 201");
        String id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(answer)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(as(UNIT).get("/api/attachments/" + id).expect(200).bytes()).isEqualTo(content);
    }

    private String sendSlowly(String who, byte[] content, boolean chunked) throws IOException {
        byte[] form = form(content);
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head(who, chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + form.length));
            out.flush();
            for (int piece = 0; piece < PIECES; piece++) {
                LockSupport.parkNanos(BETWEEN.toNanos());
                byte[] part = Arrays.copyOfRange(
                        form,
                        form.length / PIECES * piece,
                        piece == PIECES - 1 ? form.length : form.length / PIECES * (piece + 1));
                out.write(chunked ? concat(text(Integer.toHexString(part.length) + "\r\n"), part, text("\r\n")) : part);
                out.flush();
            }
            out.write(text(chunked ? "0\r\n\r\n" : ""));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] head(String who, String length) {
        return text("POST " + owed.files() + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + who
                + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nConnection: close\r\n" + length + "\r\n\r\n");
    }

    private static byte[] form(byte[] content) {
        return concat(
                text("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bao-cao.txt\"\r\n\r\n"),
                content,
                text("\r\n--cut--\r\n"));
    }

    private static String basic(String user) {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    /** The cookie of somebody who has logged in on our own page. */
    private String session() throws IOException {
        String form = "ten=" + UNIT + "&matKhau=" + UNIT;
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(text("POST /dang-nhap HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:"
                            + port + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
                            + "Content-Length: " + form.length() + "\r\n\r\n" + form));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("Set-Cookie: ([^;]*SESSION[^;]*);")
                    .matcher(answer)
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(answer))
                    .group(1);
        }
    }
}
