package vn.kehoach.signing;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.state.PlanId;

/** All signatures of a plan, returned and void ones too. */
@Service
@Transactional(readOnly = true)
public class SignatureTable {

    private static final String ROWS =
            """
            select s.signing_id, g.sign_order, s.authority, s.position, s.name, s.user_id, s.state, s.reason, s.decided_at,
                   nullif(s.signed_by, s.user_id) as substitute, w.family_name || ' ' || w.given_name as substitute_name,
                   (select p.title from post p where p.person = s.signed_by
                    order by exists (select 1 from post o where o.person = s.user_id and o.unit = p.unit) desc, p.leader desc,
                             p.unit limit 1) as substitute_post
            from signature s join signing g on g.id = s.signing_id left join person w on w.id = s.signed_by
            where g.plan_id = :plan and g.report_id is not distinct from :report
            order by g.opened_at, s.ordinal
            """;

    private final JdbcClient queries;

    SignatureTable(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One row.
     *
     * @param signedAt when it was decided, ISO 8601 with +07:00; null while awaited
     * @param substitute user id of who decided instead ("Ký thay"); null where the signatory did
     * @param substituteName their name
     * @param substitutePost their own post, by preference where the signatory has one; null where they have none
     */
    public record Row(
            String signing,
            String order,
            String authority,
            String position,
            String name,
            String user,
            SignatureState state,
            String reason,
            String signedAt,
            String substitute,
            String substituteName,
            String substitutePost) {}

    /** The signatures of a plan, oldest signing first. */
    public List<Row> of(PlanId plan) {
        return of(plan, null);
    }

    /** The signatures on a report on that plan, oldest signing first. */
    public List<Row> ofReport(PlanId plan, UUID report) {
        return of(plan, report);
    }

    private List<Row> of(PlanId plan, UUID report) {
        return queries.sql(ROWS)
                .param("plan", plan.value())
                .param("report", report, Types.OTHER)
                .query((row, n) -> new Row(
                        row.getString("signing_id"),
                        row.getString("sign_order"),
                        row.getString("authority"),
                        row.getString("position"),
                        row.getString("name"),
                        row.getString("user_id"),
                        SignatureState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        iso(row, "decided_at"),
                        row.getString("substitute"),
                        row.getString("substitute") == null ? null : row.getString("substitute_name"),
                        row.getString("substitute") == null ? null : row.getString("substitute_post")))
                .list();
    }
}
