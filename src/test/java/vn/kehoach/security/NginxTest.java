package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The example for nginx says what a proxy in front must do, and nginx itself takes it. */
class NginxTest {

    private static final Path EXAMPLE = Path.of("src/docs/nginx.conf");
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    @Test
    void the_proxy_writes_over_what_a_stranger_says_of_the_address_and_takes_slow_clients_on_itself()
            throws IOException {
        assertThat(Files.readString(EXAMPLE))
                .containsPattern("proxy_set_header X-Forwarded-For +\\$remote_addr;")
                .containsPattern("proxy_set_header Host +\\$host;")
                .contains("proxy_request_buffering on;")
                .contains("client_header_timeout", "client_body_timeout", "limit_conn ", "limit_req ")
                .containsPattern("location /actuator \\{\\s+return 404;")
                .contains("proxy_cache off;");
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    @Test
    @EnabledIf("isThere")
    void nginx_takes_the_example(@TempDir Path folder) throws Exception {
        run(
                folder,
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=kehoach",
                "-keyout",
                folder.resolve("k.key").toString(),
                "-out",
                folder.resolve("k.crt").toString());
        Files.writeString(
                folder.resolve("site.conf"),
                Files.readString(EXAMPLE)
                        .replace(
                                "/etc/nginx/tls/kehoach.crt",
                                folder.resolve("k.crt").toString())
                        .replace(
                                "/etc/nginx/tls/kehoach.key",
                                folder.resolve("k.key").toString()));
        Files.writeString(
                folder.resolve("nginx.conf"),
                "pid " + folder.resolve("pid") + ";\nerror_log stderr;\n" + "events {}\nhttp { include "
                        + folder.resolve("site.conf") + "; }\n");

        String said = run(
                folder,
                PROGRAM.toString(),
                "-t",
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString());

        assertThat(said).contains("test is successful");
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
