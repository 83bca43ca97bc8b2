package vn.kehoach.plan.people;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;

/** The drafters on their table, which the database fills itself. */
@Repository
class StoredDrafters implements Drafters {

    private final JdbcClient queries;

    StoredDrafters(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Set<String> of(PlanId plan) {
        return queries.sql("select user_id from plan_drafter where plan_id = :plan")
                .param("plan", plan.value())
                .query(String.class)
                .set();
    }
}
