package vn.kehoach.signing;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Who signs for whom, and when; newest first. Administrators read all, everybody else what concerns them. */
@Service
@Transactional(readOnly = true)
public class SubstituteTable {

    private static final String VISIBLE =
            " from signing_substitute s where (:admin or :user in (s.absent_user, s.substitute_user))";

    private static final String OVERLAPPING =
            """
            select exists (select 1 from signing_substitute
            where revoked_at is null and daterange(from_day, until_day, '[]') && daterange(:from, :until, '[]')
              and %s)
            """;

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

    Row row(UUID id) {
        return queries.sql("select * from signing_substitute where id = :id")
                .param("id", id)
                .query((row, n) -> row(row))
                .single();
    }

    /** Whether that person is to be substituted for on one of these days. */
    boolean isAbsent(String user, LocalDate from, LocalDate until) {
        return overlapping("absent_user = :user", user, from, until);
    }

    /** Whether that person is to substitute for somebody on one of these days. */
    boolean isSubstitute(String user, LocalDate from, LocalDate until) {
        return overlapping("substitute_user = :user", user, from, until);
    }

    private boolean overlapping(String whose, String user, LocalDate from, LocalDate until) {
        return queries.sql(OVERLAPPING.formatted(whose))
                .param("user", user)
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    /** Whether that person is to sign a plan: one that is being signed, or one that is on its way there. */
    boolean isSignatory(String user) {
        return queries.sql(
                        """
                        select exists (select 1 from signature where user_id = :user and state = 'PENDING')
                            or exists (select 1 from plan p join plan_version v on v.plan_id = p.id and v.number = p.content_version
                                       where p.state in ('DRAFT', 'CONSULTING', 'REVISING', 'SIGNING')
                                         and v.content -> 'signatories' @> jsonb_build_array(jsonb_build_object('user', :user)))
                        """)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /** How many substitutions of that absent person are not over. */
    int openOfAbsent(String user, LocalDate today) {
        return open("absent_user", user, today);
    }

    /** In how many that person substitutes that are not over. */
    int openOfSubstitute(String user, LocalDate today) {
        return open("substitute_user", user, today);
    }

    private int open(String column, String user, LocalDate today) {
        return queries.sql(
                        "select count(*) from signing_substitute where revoked_at is null and until_day >= :today and "
                                + column + " = :user")
                .param("today", today)
                .param("user", user)
                .query(Integer.class)
                .single();
    }

    /**
     * What a substitute decided for the absent person.
     *
     * @param decision SIGNED or RETURNED
     * @param number of the plan, null where it has none
     * @param at ISO 8601 with +07:00
     */
    public record Decided(String planId, String title, String number, SignatureState decision, String at) {}

    /** The signatures that were given or refused by that substitution. */
    List<Decided> decidedBy(UUID id) {
        return queries.sql(
                        """
                        select p.id, p.title, p.number_text, s.state, s.decided_at
                        from signature s join signing g on g.id = s.signing_id join plan p on p.id = g.plan_id
                        where s.substitute_id = :id and s.state in ('SIGNED', 'RETURNED') order by s.decided_at
                        """)
                .param("id", id)
                .query((row, n) -> new Decided(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        SignatureState.valueOf(row.getString(4)),
                        iso(row, "decided_at")))
                .list();
    }

    boolean isTaken(SubstitutionRequest request) {
        return queries.sql(
                        OVERLAPPING.formatted(
                                "absent_user = :absent and scope = :scope and body is not distinct from :body and plan_id is not distinct from :plan"))
                .param("absent", request.absent())
                .param("scope", request.scope().name())
                .param("body", request.body().orElse(null), java.sql.Types.VARCHAR)
                .param("plan", request.plan().map(plan -> plan.value()).orElse(null), java.sql.Types.OTHER)
                .param("from", request.from())
                .param("until", request.until())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
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
