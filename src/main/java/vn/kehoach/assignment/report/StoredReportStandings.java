package vn.kehoach.assignment.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.assignment.obligation.StoredRule;
import vn.kehoach.assignment.work.AssignmentId;

/** Where a report stands, in one query: thousands of units report on the same day. */
@Repository
class StoredReportStandings implements ReportStandings {

    private static final String QUERY =
            """
            select
              (select count(*) + 1 from submission s where s.assignment_id = a.id) as next_version,
              exists (select 1 from report_request r where r.id = a.request_id and r.closed_at is not null)
                as collection_closed,
              exists (select 1 from extension_request e where e.assignment_id = a.id and e.state = 'PENDING')
                as extension_pending,
              a.quota_least, a.quota_most, a.quota_unit, a.if_any, o.report_template
            from assignment a join obligation o on o.id = a.obligation_id where a.id = :id
            """;

    private final JdbcClient queries;

    StoredReportStandings(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public ReportStanding of(AssignmentId id) {
        return queries.sql(QUERY)
                .param("id", id.value())
                .query((row, number) -> standing(row))
                .single();
    }

    private static ReportStanding standing(ResultSet row) throws SQLException {
        return new ReportStanding(
                row.getInt("next_version"),
                row.getBoolean("collection_closed"),
                row.getBoolean("extension_pending"),
                new Quota(
                        Optional.ofNullable(row.getObject("quota_least", Integer.class)),
                        Optional.ofNullable(row.getObject("quota_most", Integer.class)),
                        Optional.ofNullable(row.getString("quota_unit"))),
                row.getBoolean("if_any"),
                StoredRule.template(row.getString("report_template")));
    }
}
