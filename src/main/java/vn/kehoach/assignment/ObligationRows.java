package vn.kehoach.assignment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes obligations; they never change after that. */
@Component
class ObligationRows {

    private final JdbcTemplate jdbc;

    ObligationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(List<Obligation> obligations) {
        jdbc.batchUpdate(
                "insert into obligation (id, plan_id, ordinal, section, kind, who, what, quota, source) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                obligations,
                Math.max(1, obligations.size()),
                ObligationRows::fill);
    }

    private static void fill(PreparedStatement row, Obligation obligation) throws SQLException {
        row.setObject(1, obligation.id());
        row.setObject(2, obligation.plan().id().value());
        row.setInt(3, obligation.ordinal());
        row.setString(4, obligation.section());
        row.setString(5, obligation.kind().name());
        row.setString(6, obligation.who());
        row.setString(7, obligation.what());
        row.setObject(8, obligation.quota().orElse(null), Types.OTHER);
        row.setObject(9, obligation.source().orElse(null), Types.OTHER);
    }

    boolean exist(Obligation first) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from obligation where plan_id = ?)",
                Boolean.class,
                first.plan().id().value()));
    }
}
