package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

/** Somebody with every right in the database changes the record; the check names the first row that is broken. */
@DirtiesContext
class AuditTamperingTest extends AuditOverHttp {

    private static final String COLUMNS = "seq, at, actor, kind, plan_id, object, object_id, detail, hash";

    private static final String ONE_MORE =
            "select audit_append('[{\"at\": \"2031-01-01T00:00:00Z\", \"actor\": \"vanphong\","
                    + " \"kind\": \"probe\", \"object\": \"probe\", \"id\": \"1\", \"detail\": {}}]')";

    @Autowired
    private DataSource source;

    @Autowired
    private Anchors anchors;

    @Value("${kehoach.audit.anchor-file}")
    private Path anchorFile;

    private long last;

    @BeforeEach
    void a_chain_that_holds_and_a_copy_of_it() throws SQLException, IOException {
        Files.deleteIfExists(anchorFile);
        for (int step = 1; step <= 12; step++) {
            continueRegister("DA", 100);
        }
        JsonNode verdict = verdict();
        assertThat(verdict.path("ok").asBoolean()).as(verdict.toString()).isTrue();
        last = verdict.path("head").path("seq").asLong();
        withAllRights(
                "create table kept as table audit_row", "create table kept_head as select seq, hash from audit_head");
    }

    @AfterEach
    void the_chain_as_it_was() throws SQLException {
        withAllRights(
                "delete from audit_row",
                "insert into audit_row select * from kept",
                "update audit_head set (seq, hash) = (select seq, hash from kept_head)",
                "drop table kept",
                "drop table kept_head");
    }

    /** As a superuser who has switched the triggers off. */
    private void withAllRights(String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement once = connection.createStatement()) {
            once.execute("set session_replication_role = replica");
            for (String statement : statements) {
                once.execute(statement);
            }
            once.execute("set session_replication_role = origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'bithu'",
                "at = at + interval '1 microsecond'",
                "kind = 'plan-issued'",
                "plan_id = gen_random_uuid()",
                "object = 'registe', object_id = 'r' || object_id",
                "detail = '{\"last\": [1, 2]}'",
                "hash = sha256('x')"
            })
    void a_row_that_was_edited_is_found(String edit) throws SQLException {
        withAllRights("update audit_row set " + edit + " where seq = " + (last - 6));

        assertBroken(last - 6, "đã bị sửa");
    }

    @Test
    void a_row_that_was_deleted_is_found() throws SQLException {
        withAllRights("delete from audit_row where seq = " + (last - 6));

        assertBroken(last - 6, "đã bị xóa");
    }

    @Test
    void two_rows_that_were_swapped_are_found() throws SQLException {
        withAllRights(
                "update audit_row set seq = -1 where seq = " + (last - 6),
                "update audit_row set seq = " + (last - 6) + " where seq = " + (last - 4),
                "update audit_row set seq = " + (last - 4) + " where seq = -1");

        assertBroken(last - 6, "đã bị sửa hoặc thay");
    }

    @Test
    void a_row_that_was_slipped_in_is_found() throws SQLException {
        withAllRights(
                "update audit_row set seq = seq + 1000 where seq > " + (last - 6),
                "update audit_row set seq = seq - 999 where seq > " + last,
                forged(last - 5, last - 6));

        assertBroken(last - 4, "đã bị sửa hoặc thay");
    }

    @Test
    void a_row_that_was_added_behind_the_end_is_found() throws SQLException {
        withAllRights(forged(last + 1, last));

        assertBroken(last + 1, "không do chương trình ghi");
    }

    @Test
    void a_row_before_the_first_is_found() throws SQLException {
        withAllRights("insert into audit_row (" + COLUMNS + ") select 0, at, actor, kind, plan_id, object, object_id,"
                + " detail, hash from audit_row where seq = 1");

        assertBroken(0, "không do chương trình ghi");
    }

    /** With a hash that fits the row before. */
    private static String forged(long seq, long behind) {
        return "insert into audit_row (" + COLUMNS + ") select " + seq
                + ", at, 'bithu', kind, plan_id, object, object_id,"
                + " detail, audit_hash(hash, " + seq + ", at, 'bithu', kind, plan_id, object, object_id, detail)"
                + " from audit_row where seq = " + behind;
    }

    @Test
    void a_tail_that_was_cut_off_is_found() throws SQLException {
        withAllRights("delete from audit_row where seq > " + (last - 3));

        assertBroken(last - 2, "đuôi bị cắt");
    }

    @Test
    void a_tail_that_was_cut_off_with_its_end_moved_is_found_by_what_was_noted_outside() throws SQLException {
        anchors.note();

        withAllRights(
                "delete from audit_row where seq > " + (last - 3),
                "update audit_head set (seq, hash) = (select seq, hash from audit_row order by seq desc limit 1)");

        assertBroken(last, "đuôi bị cắt");
    }

    @Test
    void everything_cut_off_and_begun_anew_is_found() throws SQLException {
        anchors.note();

        withAllRights("delete from audit_row", "update audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')");

        assertThat(verdict().path("ok").asBoolean()).isFalse();
    }

    @Test
    void a_chain_that_was_written_anew_is_found_by_what_was_noted_outside() throws SQLException {
        anchors.note();

        withAllRights(
                "delete from audit_row where seq >= " + (last - 3),
                "update audit_head set (seq, hash) = (select seq, hash from audit_row order by seq desc limit 1)",
                "select audit_append((select jsonb_agg(jsonb_build_object('at', at, 'actor', 'bithu', 'kind', kind,"
                        + " 'object', object, 'id', object_id, 'detail', detail) order by seq) from kept where seq >= "
                        + (last - 3) + "))");

        assertBroken(last, "khác với mốc neo");
    }

    private void assertBroken(long seq, String reason) {
        JsonNode verdict = verdict();

        assertThat(verdict.path("ok").asBoolean()).isFalse();
        assertThat(verdict.path("firstBroken").path("seq").asLong())
                .as(verdict.toString())
                .isEqualTo(seq);
        assertThat(verdict.path("firstBroken").path("reason").asText()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_row set actor = 'bithu' where seq = 1",
                "delete from audit_row where seq = 1",
                "truncate audit_row",
                "update audit_head set seq = seq - 1",
                "delete from audit_head",
                "truncate audit_head"
            })
    void the_program_itself_cannot_change_what_was_written_though_it_owns_the_tables(String statement)
            throws SQLException {
        try (Connection connection = source.getConnection();
                Statement once = connection.createStatement()) {
            assertThatThrownBy(() -> once.execute(statement)).hasMessageContaining("chỉ được ghi thêm");
        }
    }

    @Test
    void a_role_of_its_own_for_the_program_may_append_and_nothing_else() throws SQLException {
        withAllRights(
                "create role only_appends login password 'x'",
                "grant usage on schema public to only_appends",
                "grant select, insert, update, delete on all tables in schema public to only_appends",
                "revoke insert, update, delete, truncate on audit_row, audit_head from only_appends");
        try (Connection connection = asRole("only_appends");
                Statement once = connection.createStatement()) {
            once.execute(ONE_MORE);
            for (String forbidden : List.of(
                    "update audit_row set actor = 'bithu'",
                    "delete from audit_row",
                    "truncate audit_row",
                    "insert into audit_row select seq + 1, at, actor, kind, plan_id, object, object_id, detail, hash"
                            + " from audit_row",
                    "update audit_head set seq = seq + 1",
                    "alter table audit_row disable trigger all",
                    "set session_replication_role = replica")) {
                assertThatThrownBy(() -> once.execute(forbidden)).hasMessageContaining("ERROR");
            }
            once.execute("create temp table audit_head (one boolean, seq bigint, hash bytea)");
            once.execute(ONE_MORE);
        }

        assertThat(verdict().path("ok").asBoolean()).isTrue();
        withAllRights("drop owned by only_appends", "drop role only_appends");
    }

    private Connection asRole(String role) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String address = connection.getMetaData().getURL().replaceAll("[?].*", "");
            return DriverManager.getConnection(address, role, "x");
        }
    }

    @Test
    void the_end_is_noted_once_each_time_it_has_moved() {
        anchors.note();
        long before = verdict().path("anchors").asLong();

        anchors.note();
        continueRegister("DA", 100);
        anchors.note();

        assertThat(verdict().path("anchors").asLong()).isEqualTo(before + 1);
        assertThat(verdict().path("ok").asBoolean()).isTrue();
    }
}
