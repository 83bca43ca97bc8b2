package vn.kehoach.assignment.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.state.PlanId;

/** The days of the anchors on their table, each decision in a row of its own. */
@Component
class StoredAnchorDays implements AnchorDays {

    private final JdbcClient queries;

    StoredAnchorDays(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<AnchorView> of(PlanId plan) {
        return queries.sql(
                        """
                        select o.anchor, o.work, d.number, d.on_day, d.reason, d.decided_by, d.decided_at
                        from (select due_rule ->> 'anchor' as anchor, min(section || ordinal) as place,
                                     sum((select count(*) from assignment a
                                          where a.obligation_id = obligation.id and a.status <> 'WITHDRAWN')) as work
                              from obligation where plan_id = :plan and due_rule ->> 'anchor' <> 'EVENT'
                              group by due_rule ->> 'anchor') o
                        left join lateral (select * from anchor_day where plan_id = :plan and anchor = o.anchor
                                           order by number desc limit 1) d on true
                        order by o.place, o.anchor
                        """)
                .param("plan", plan.value())
                .query((row, n) -> view(row))
                .list();
    }

    private static AnchorView view(ResultSet row) throws SQLException {
        return new AnchorView(
                row.getString("anchor"),
                row.getObject("on_day", LocalDate.class),
                row.getLong("work"),
                row.getInt("number"),
                row.getString("reason"),
                row.getString("decided_by"),
                Optional.ofNullable(row.getTimestamp("decided_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }

    @Override
    public void save(PlanId plan, String anchor, int number, LocalDate on, String reason, String by, Instant now) {
        queries.sql("insert into anchor_day (plan_id, anchor, number, on_day, reason, decided_by, decided_at) "
                        + "values (:plan, :anchor, :number, :on, :reason, :by, :now)")
                .param("plan", plan.value())
                .param("anchor", anchor)
                .param("number", number)
                .param("on", on)
                .param("reason", reason)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }
}
