package vn.kehoach.signing;

import static vn.kehoach.shared.MomentColumn.iso;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
     */
    public record Row(
            String id,
            String absent,
            String substitute,
            String from,
            String until,
            @JsonUnwrapped About about,
            String reason,
            @JsonUnwrapped Made made,
            @JsonUnwrapped Revoked revoked) {}

    /** Which plans it is about: all, those of a body, one. */
    public record About(Scope scope, String body, String planId) {}

    /** Who made it, and when: ISO 8601 with +07:00. */
    public record Made(String madeBy, String madeAt) {}

    /** Who ended it, and when; null where it was not revoked. */
    public record Revoked(String revokedBy, String revokedAt) {}

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
                new About(Scope.valueOf(row.getString("scope")), row.getString("body"), row.getString("plan_id")),
                row.getString("reason"),
                new Made(row.getString("made_by"), iso(row, "made_at")),
                new Revoked(row.getString("revoked_by"), iso(row, "revoked_at")));
    }
}
