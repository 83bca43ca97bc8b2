package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ClamdTimeoutTest {

    @Test
    void a_scanner_that_says_nothing_is_waited_for_as_long_as_the_setting_says(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("tep.txt"), "x");
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Clamd clamd = new Clamd(new UploadSettings(
                    DataSize.ofMegabytes(1),
                    Set.of(),
                    new UploadSettings.Archive(1, DataSize.ofMegabytes(1), 1),
                    new UploadSettings.Clamd(
                            silent.getInetAddress().getHostAddress(), silent.getLocalPort(), Duration.ofMillis(400))));
            long began = System.nanoTime();

            assertThatThrownBy(() -> clamd.check(file)).isInstanceOf(Objection.class);

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofMillis(350), Duration.ofSeconds(10));
        }
    }
}
