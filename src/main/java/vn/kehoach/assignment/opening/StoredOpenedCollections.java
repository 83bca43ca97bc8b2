package vn.kehoach.assignment.opening;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.plan.state.PlanId;

/** The collections in their table. */
@Repository
class StoredOpenedCollections implements OpenedCollections {

    private final JdbcClient queries;

    StoredOpenedCollections(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<RequestId> take(PlanId plan) {
        return queries.sql(
                        """
                        with listed as (update report_request set listed = true
                                        where plan_id = :plan and not opened_late and not listed returning id, due_at)
                        select id from listed order by due_at, id
                        """)
                .param("plan", plan.value())
                .query((row, n) -> RequestId.of(row.getString(1)))
                .list();
    }
}
