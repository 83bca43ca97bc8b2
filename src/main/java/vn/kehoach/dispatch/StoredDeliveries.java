package vn.kehoach.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.state.PlanId;

/** The deliveries on their table. */
@Component
class StoredDeliveries implements ReachedPeople {

    private final JdbcClient queries;

    StoredDeliveries(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<Reached> of(PlanId plan) {
        return queries.sql("select unit_code, person_id, name, address from delivery"
                        + " where plan_id = :plan and notice_key is not null and address is not null"
                        + " order by line_no, name, id")
                .param("plan", plan.value())
                .query((row, n) -> new Reached(
                        Optional.ofNullable(row.getString("unit_code")),
                        Optional.ofNullable(row.getString("person_id")),
                        row.getString("name"),
                        row.getString("address")))
                .list();
    }
}
