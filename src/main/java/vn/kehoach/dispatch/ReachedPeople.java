package vn.kehoach.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanId;

/** To whom an issued plan was sent. */
@Component
public class ReachedPeople {

    private final JdbcClient queries;

    ReachedPeople(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * One of them.
     *
     * @param unit the unit for which they got it, empty where the line names them themselves
     * @param person empty for a mailbox
     */
    public record Reached(Optional<String> unit, Optional<String> person, String name, String address) {}

    /** Line by line of Nơi nhận; what is only filed was sent to nobody. */
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
