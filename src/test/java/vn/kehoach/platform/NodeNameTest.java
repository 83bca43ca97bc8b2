package vn.kehoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.EmbeddedDatabase;

class NodeNameTest {

    @TempDir
    private Path folder;

    @Test
    void a_node_has_the_same_name_at_its_next_start() throws IOException {
        String first;
        try (NodeName name = NodeName.in(folder)) {
            first = name.value();
        }

        try (NodeName again = NodeName.in(folder)) {
            assertThat(again.value()).isEqualTo(first);
        }
    }

    @Test
    void two_programs_on_one_folder_are_two_nodes() throws IOException {
        try (NodeName one = NodeName.in(folder);
                NodeName other = NodeName.in(folder)) {
            assertThat(other.value()).isNotEqualTo(one.value());
        }
    }

    @Test
    void where_the_folder_cannot_be_written_the_name_is_new() throws IOException {
        Path file = Files.writeString(folder.resolve("khong-phai-thu-muc"), "x");

        try (NodeName one = NodeName.in(file);
                NodeName other = NodeName.in(file)) {
            assertThat(other.value()).isNotEqualTo(one.value());
        }
    }

    @Test
    void the_start_strikes_out_the_earlier_runs_of_the_same_node_and_no_others() {
        JdbcClient jdbc = JdbcClient.create(EmbeddedDatabase.migrated().dataSource());
        new Heartbeat(jdbc, new ProgramLife("may-1", "may-1/a")).afterPropertiesSet();
        new Heartbeat(jdbc, new ProgramLife("may-2", "may-2/a")).afterPropertiesSet();

        Heartbeat next = new Heartbeat(jdbc, new ProgramLife("may-1", "may-1/b"));
        next.afterPropertiesSet();
        next.beat();

        assertThat(jdbc.sql("select life from program_life order by life")
                        .query(String.class)
                        .list())
                .containsExactly("may-1/b", "may-2/a");
    }
}
