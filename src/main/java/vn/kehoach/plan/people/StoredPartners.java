package vn.kehoach.plan.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.AnyCount;

/** The partners on their table. */
@Repository
class StoredPartners implements Partners {

    private final JdbcClient queries;

    StoredPartners(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<String> of(PlanId plan) {
        return queries.sql("select body from plan_partner where plan_id = :plan order by body")
                .param("plan", plan.value())
                .query(String.class)
                .list();
    }

    @Override
    @AnyCount(because = "most plans have had no partner; whoever saves the plan holds it")
    public void replace(PlanId plan, List<String> bodies) {
        queries.sql("delete from plan_partner where plan_id = :plan")
                .param("plan", plan.value())
                .update();
        bodies.forEach(body -> queries.sql("insert into plan_partner (plan_id, body) values (:plan, :body)")
                .param("plan", plan.value())
                .param("body", body)
                .update());
    }
}
