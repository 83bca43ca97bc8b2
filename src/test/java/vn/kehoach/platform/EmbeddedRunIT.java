package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.LeftPostgres;
import vn.kehoach.testing.RunningApplication;

class EmbeddedRunIT {

    @Test
    void a_newcomer_needs_no_database_and_no_settings(@TempDir Path folder) {
        try (RunningApplication application = RunningApplication.embedded(folder)) {

            assertThat(application
                            .nobody()
                            .get("/actuator/health")
                            .json()
                            .path("status")
                            .asText())
                    .isEqualTo("UP");
            assertThat(folder.resolve("data/postgres/PG_VERSION")).hasContent("16");
            // What the first request and the ticks write may come after it.
            assertThat(application.log().lines().filter(line -> line.contains(" main] ")))
                    .last()
                    .asString()
                    .endsWith("Mở " + application.base().toString().replaceAll("/$", ""));
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_in_words(@TempDir Path folder, @TempDir Path other) {
        Map<String, String> sameFolder =
                Map.of("KEHOACH_DATA_DIR", folder.resolve("data").toString());

        try (RunningApplication application = RunningApplication.embedded(folder);
                RunningApplication second = RunningApplication.launched(other, sameFolder)) {
            int exit = second.awaitExit();

            assertThat(exit).isNotZero();
            assertThat(second.log())
                    .contains("đang được một Kehoach khác sử dụng")
                    .doesNotContain("\tat vn.kehoach");
            assertThat(application.nobody().get("/actuator/health").status()).isEqualTo(200);
        }
    }

    @Test
    void a_killed_program_starts_again_on_the_same_data(@TempDir Path folder) {
        try (RunningApplication application = RunningApplication.embedded(folder)) {
            application.kill9();
            ProcessHandle left = LeftPostgres.in(folder.resolve("data")).orElseThrow();
            boolean leftAlive = left.isAlive();

            application.restart();

            assertThat(leftAlive).isTrue();
            assertThat(left.isAlive()).isFalse();
            assertThat(application.nobody().get("/actuator/health").status()).isEqualTo(200);
            assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**postgres-unfinished*");
        }
    }

    @Test
    void an_orderly_stop_leaves_no_PostgreSQL_behind(@TempDir Path folder) {
        try (RunningApplication application = RunningApplication.embedded(folder)) {
            application.stop();

            assertThat(LeftPostgres.in(folder.resolve("data"))).isEmpty();
            assertThat(application.log()).doesNotContain("ERROR");
        }
    }

    @Test
    void with_a_database_of_its_own_nothing_is_embedded_and_nothing_is_demo(@TempDir Path folder) {
        EmbeddedDatabase separate = EmbeddedDatabase.empty();
        Map<String, String> settings =
                Map.of("SPRING_DATASOURCE_URL", separate.url(), "SPRING_DATASOURCE_USERNAME", separate.username());

        try (RunningApplication application = RunningApplication.with(folder, settings)) {

            assertThat(Files.exists(folder.resolve("data/postgres"))).isFalse();
            assertThat(application.nobody().get("/actuator/health").status()).isEqualTo(200);
            // The server of the tests is 16.15.
            assertThat(application.log()).contains("cũ hơn bản vá mới nhất đã biết");
        }
    }
}
