package vn.kehoach.assignment.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;

/** The same as they are stored. */
@Repository
class OpenCollectionTable implements OpenCollections {

    private final JdbcClient queries;

    OpenCollectionTable(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<NotYet.OpenCollection> of(PlanId plan) {
        return queries.sql(
                        """
                        select id, what, closes_at, closed_at, drafted_at, finalised_at, by_steps from report_request
                        where plan_id = :plan and not opened_late and submitted_at is null
                        order by due_at, what, id
                        """)
                .param("plan", plan.value())
                .query((row, n) -> new NotYet.OpenCollection(
                        row.getString("id"), row.getString("what"), stage(row).words()))
                .list();
    }

    private static CollectionStage stage(ResultSet row) throws SQLException {
        return new CollectionStage(
                row.getTimestamp("closes_at").toInstant(),
                row.getTimestamp("closed_at") != null,
                row.getBoolean("by_steps"),
                row.getTimestamp("drafted_at") != null,
                row.getTimestamp("finalised_at") != null);
    }
}
