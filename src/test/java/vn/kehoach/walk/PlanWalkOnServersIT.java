package vn.kehoach.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.testing.RunningApplication;

/** As an installation runs it: PostgreSQL and the mail server are processes of their own. */
@Tag("storm")
class PlanWalkOnServersIT implements WholeLife {

    private final PostOffice postOffice = new PostOffice();
    private EmbeddedPostgres database;
    private Path folder;
    private Walk walk;

    @BeforeAll
    void start(@TempDir Path programFolder, @TempDir Path databaseFolder) throws IOException {
        folder = programFolder;
        database = EmbeddedPostgres.builder()
                .setDataDirectory(databaseFolder.resolve("postgres"))
                .start();
        Map<String, String> settings = new HashMap<>(postOffice.settings());
        settings.put("SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"));
        settings.put("SPRING_DATASOURCE_USERNAME", "postgres");
        settings.put("SPRING_DATASOURCE_PASSWORD", "postgres");
        settings.put("KEHOACH_DEMO_ENABLED", "true");
        walk = new Walk(RunningApplication.with(programFolder, settings));
    }

    @Override
    public Walk walk() {
        return walk;
    }

    @Test
    @Order(910)
    void nothing_embedded_was_started() {
        assertThat(folder.resolve("data/postgres")).doesNotExist();
    }

    @Test
    @Order(920)
    void every_mail_that_is_noted_as_sent_was_received_once() {
        List<JsonNode> sent = walk.admin().all("/api/outbox?state=SENT");

        List<PostOffice.Letter> received = postOffice.received();

        assertThat(received.stream().map(PostOffice.Letter::messageId))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sent.stream()
                        .map(mail -> mail.path("messageId").asText())
                        .toList());
    }

    @AfterAll
    void stop() throws IOException {
        walk.application().close();
        database.close();
        postOffice.close();
    }
}
