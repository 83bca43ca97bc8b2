package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.EmbeddedDatabase;

/** Nodes that start on a database of which their anchors know more than it does itself. */
@ExtendWith(OutputCaptureExtension.class)
class RestoreWatchTest {

    private final DataSource database = EmbeddedDatabase.migrated().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Chain chain = new Chain(jdbc);
    private final List<AuditEntry> recorded = new ArrayList<>();
    private final Restorations restorations = new Restorations(jdbc, recorded::add, Clock.systemUTC());

    @TempDir
    private Path folder;

    @BeforeEach
    void a_record_of_ten_rows() {
        write(10);
    }

    private void write(int rows) {
        for (int i = 0; i < rows; i++) {
            jdbc.sql("select audit_append(cast(? as jsonb))")
                    .param("[{\"at\": \"2026-11-30T01:00:00Z\", \"actor\": \"x\", \"kind\": \"x\", \"object\": \"x\","
                            + " \"id\": \"" + java.util.UUID.randomUUID() + "\", \"detail\": {}}]")
                    .query(Long.class)
                    .single();
        }
    }

    /** What a restored backup looks like: the rows after that one are gone, and so is what was said of restorations. */
    private void restoreTo(long row) {
        jdbc.sql("alter table audit_row disable trigger all").update();
        jdbc.sql("alter table audit_head disable trigger all").update();
        jdbc.sql("delete from audit_row where seq > ?").param(row).update();
        jdbc.sql("update audit_head set (seq, hash) = (select seq, hash from audit_row where seq = ?)")
                .param(row)
                .update();
    }

    /** A program that starts on a node with that file. */
    private Anchors start(String node) {
        return start(node, "");
    }

    private Anchors start(String node, String told) {
        AnchorFile file = new AnchorFile(folder.resolve(node));
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("numbering", (Numbering)
                () -> Map.of("doan-khoi/2019/KH", chain.head().seq())));
        RestoreWatch watch = new RestoreWatch(file, chain, restorations, told, Clock.systemUTC());
        Anchors anchors = new Anchors(file, chain, watch, beans.getBeanProvider(Numbering.class), Clock.systemUTC());
        anchors.afterSingletonsInstantiated();
        return anchors;
    }

    private boolean isOpen() {
        return restorations.open().isPresent();
    }

    @Test
    void a_start_on_a_restored_backup_holds_until_an_administrator_confirms() {
        start("a");
        restoreTo(6);
        Anchors anchors = start("a");

        Restoration found = restorations.open().orElseThrow();
        assertThat(found.recordEnds()).isEqualTo(6);
        assertThat(found.knownUntil()).isEqualTo(10);
        assertThat(found.counters()).containsEntry("doan-khoi/2019/KH", 10L);
        assertThatThrownBy(restorations::requireNone)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("phục hồi");
        write(2);
        restorations.confirm("quantri");
        restorations.requireNone();
        anchors.note();
        write(3);
        anchors.note();

        assertThat(isOpen()).isFalse();
        assertThat(anchors.compare().broken()).isEmpty();
        assertThat(recorded).extracting(AuditEntry::kind).containsExactly("restoration-confirmed");
        assertThatThrownBy(() -> restorations.confirm("quantri")).isInstanceOf(Refused.class);
    }

    @Test
    void an_ordinary_start_holds_nothing() {
        start("a");
        write(1);

        Anchors again = start("a");

        assertThat(isOpen()).isFalse();
        assertThat(again.compare().anchors()).isEqualTo(2);
        assertThat(again.compare().broken()).isEmpty();
    }

    @Test
    void what_was_confirmed_on_one_node_is_not_asked_again_on_another() {
        start("a");
        start("b");
        restoreTo(6);
        Anchors a = start("a");
        restorations.confirm("quantri");
        a.note();

        Anchors b = start("b");

        assertThat(isOpen()).isFalse();
        assertThat(b.compare().broken()).isEmpty();
    }

    @Test
    void a_second_node_adds_what_only_its_anchors_know() {
        start("a");
        write(4);
        start("b");
        restoreTo(6);

        start("a");
        start("b");

        assertThat(restorations.open().orElseThrow().knownUntil()).isEqualTo(14);
        assertThat(restorations.open().orElseThrow().counters()).containsEntry("doan-khoi/2019/KH", 14L);
    }

    @Test
    void an_old_confirmation_does_not_cover_a_new_restoration() {
        start("a");
        restoreTo(6);
        Anchors a = start("a");
        restorations.confirm("quantri");
        a.note();
        write(20);
        start("b");
        start("a");
        restoreTo(20);

        start("b");

        assertThat(restorations.open().orElseThrow().recordEnds()).isEqualTo(20);
    }

    @Test
    void a_database_that_was_exchanged_under_a_running_program_is_seen_too() {
        Anchors running = start("a");
        restoreTo(6);

        running.note();

        assertThat(isOpen()).isTrue();
        restorations.confirm("quantri");
        running.note();
        assertThat(isOpen()).isFalse();
        assertThat(running.compare().broken()).isEmpty();
    }

    @Test
    void a_new_database_beside_an_old_file_is_asked_about() {
        start("a");
        jdbc.sql("alter table audit_row disable trigger all").update();
        jdbc.sql("alter table audit_head disable trigger all").update();
        jdbc.sql("delete from audit_row").update();
        jdbc.sql("update audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')")
                .update();

        Anchors anchors = start("a");
        assertThat(isOpen()).isTrue();
        restorations.confirm("quantri");
        anchors.note();
        write(2);
        anchors.note();

        assertThat(start("a").compare().broken()).isEmpty();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void where_the_file_is_lost_too_the_setting_holds_once_for_each_word() {
        start("moi", "30/11/2026");
        assertThat(isOpen()).isTrue();
        restorations.confirm("quantri");

        start("moi", "30/11/2026");
        assertThat(isOpen()).as("the same word again").isFalse();

        start("moi", "01/12/2026");
        assertThat(isOpen()).as("another word").isTrue();
    }

    @Test
    void at_the_first_start_of_all_a_missing_file_is_nothing_to_warn_of(CapturedOutput log) {
        chain.appended(10, 10);

        start("moi");

        assertThat(log.getAll()).doesNotContain("Không có tệp mốc neo");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void a_record_that_was_there_before_without_its_file_is_warned_of(CapturedOutput log) {
        chain.appended(3, 10);

        start("moi");

        assertThat(log.getAll()).contains("Không có tệp mốc neo cạnh một nhật ký 10 dòng");
    }

    @Test
    void while_a_restoration_is_open_nothing_is_noted_outside() throws IOException {
        start("a");
        restoreTo(6);
        Anchors anchors = start("a");
        String before = Files.readString(folder.resolve("a"));
        write(2);

        anchors.note();

        assertThat(Files.readString(folder.resolve("a"))).isEqualTo(before);
    }
}
