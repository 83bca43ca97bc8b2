package vn.kehoach.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.EmbeddedDatabase;

class BackupTest {

    @Test
    void the_indexes_of_the_search_can_be_built_while_a_backup_is_restored() throws SQLException {
        try (Connection database = EmbeddedDatabase.migrated().dataSource().getConnection();
                Statement restore = database.createStatement()) {
            restore.execute(
                    "insert into unit (code, name, name_key, kind) values ('xa', 'Đoàn xã', 'doan xa', 'UNIT')");
            restore.execute("select set_config('search_path', '', false)");

            restore.execute("reindex index public.unit_search");
            restore.execute("reindex index public.unit_alias_search");

            try (ResultSet folded = restore.executeQuery("select public.folded('Đoàn Xã Hòa-Bình')")) {
                folded.next();
                assertThat(folded.getString(1)).isEqualTo("doan xa hoa binh");
            }
        }
    }
}
