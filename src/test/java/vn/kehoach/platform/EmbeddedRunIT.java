package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.LeftPostgres;
import vn.kehoach.testing.RunningApplication;

/** From the first start of a newcomer's program to its orderly end, and beside a database of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedRunIT {

    private Path folder;
    private RunningApplication application;

    @BeforeAll
    void start(@TempDir Path empty) {
        folder = empty;
        application = RunningApplication.with(folder, Map.of());
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    @Order(10)
    void a_newcomer_needs_no_database_and_no_settings() {
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

    @Test
    @Order(20)
    void a_second_program_on_the_same_folder_is_refused_in_words(@TempDir Path other) {
        Map<String, String> sameFolder =
                Map.of("KEHOACH_DATA_DIR", folder.resolve("data").toString());

        try (RunningApplication second = RunningApplication.launched(other, sameFolder)) {
            int exit = second.awaitExit();

            assertThat(exit).isNotZero();
            assertThat(second.log())
                    .contains("đang được một Kehoach khác sử dụng")
                    .doesNotContain("\tat vn.kehoach");
            assertThat(application.nobody().get("/actuator/health").status()).isEqualTo(200);
        }
    }

    @Test
    @Order(30)
    void a_killed_program_starts_again_on_the_same_data() {
        application.kill9();
        ProcessHandle left = LeftPostgres.in(folder.resolve("data")).orElseThrow();
        boolean leftAlive = left.isAlive();

        application.restart();

        assertThat(leftAlive).isTrue();
        assertThat(left.isAlive()).isFalse();
        assertThat(application.nobody().get("/actuator/health").status()).isEqualTo(200);
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**postgres-unfinished*");
    }

    @Test
    @Order(40)
    void an_orderly_stop_leaves_no_PostgreSQL_behind() {
        application.stop();

        assertThat(LeftPostgres.in(folder.resolve("data"))).isEmpty();
        assertThat(application.log()).doesNotContain("ERROR");
    }

    @Test
    @Order(50)
    void with_a_database_of_its_own_nothing_is_embedded_and_nothing_is_demo(@TempDir Path elsewhere) {
        EmbeddedDatabase separate = EmbeddedDatabase.empty();
        Map<String, String> settings =
                Map.of("SPRING_DATASOURCE_URL", separate.url(), "SPRING_DATASOURCE_USERNAME", separate.username());

        try (RunningApplication beside = RunningApplication.with(elsewhere, settings)) {

            assertThat(Files.exists(elsewhere.resolve("data/postgres"))).isFalse();
            assertThat(beside.nobody().get("/actuator/health").status()).isEqualTo(200);
            // The server of the tests is 16.15.
            assertThat(beside.log()).contains("cũ hơn bản vá mới nhất đã biết");
        }
    }
}
