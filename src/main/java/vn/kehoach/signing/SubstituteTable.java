package vn.kehoach.signing;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Who signs for whom, and when; newest first. Administrators read all, everybody else what concerns them. */
@Service
@Transactional(readOnly = true)
public class SubstituteTable {

    private static final String VISIBLE =
            " from signing_substitute s where (:admin or :user in (s.absent_user, s.substitute_user))";

    private final JdbcClient queries;

    SubstituteTable(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One row.
     *
     * @param from the first day, ISO 8601
     * @param until the last day
     * @param revokedAt ISO 8601 with +07:00; null where it was not revoked
     */
    public record Row(
            String id,
            String absent,
            String substitute,
            String from,
            String until,
            Scope scope,
            String body,
            String planId,
            String reason,
            String madeBy,
            String madeAt,
            String revokedBy,
            String revokedAt) {}

    /** The rows that the caller may see. */
    public PageOf<Row> find(PageRequest page, Caller caller) {
        List<Row> rows = visible(
                        "select s.*" + VISIBLE + " order by s.made_at desc, s.id limit :size offset :offset", caller)
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, n) -> row(row))
                .list();
        long total =
                visible("select count(*)" + VISIBLE, caller).query(Long.class).single();
        return new PageOf<>(rows, page.page(), page.size(), total);
    }

    private JdbcClient.StatementSpec visible(String sql, Caller caller) {
        return queries.sql(sql).param("admin", caller.admin()).param("user", caller.userId());
    }

    /**
     * What a substitute decided for the absent person.
     *
     * @param decision SIGNED or RETURNED
     * @param number of the plan, null where it has none
     * @param at ISO 8601 with +07:00
     */
    public record Decided(String planId, String title, String number, SignatureState decision, String at) {}

    static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("absent_user"),
                row.getString("substitute_user"),
                row.getString("from_day"),
                row.getString("until_day"),
                Scope.valueOf(row.getString("scope")),
                row.getString("body"),
                row.getString("plan_id"),
                row.getString("reason"),
                row.getString("made_by"),
                iso(row, "made_at"),
                row.getString("revoked_by"),
                iso(row, "revoked_at"));
    }
}
