package vn.kehoach.attendance;

import static vn.kehoach.shared.MomentColumn.iso;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;

/** The roll on its table, beside the work that is owed and the deliveries. */
@Repository
class StoredRolls implements Rolls {

    private static final String LINES =
            """
            select i.unit_code, u.name, bool_or(i.owed) as owed, r.present, r.substitute, r.absent_reason, r.recorded_by,
                   r.recorded_at
            from (select unit_code, true as owed from assignment
                  where plan_id = :plan and kind = 'ATTENDANCE' and status <> 'WITHDRAWN'
                  union all
                  select unit_code, false from delivery where plan_id = :plan and unit_code is not null and purpose <> 'FILE') i
              join unit u on u.code = i.unit_code
              left join attendance r on r.plan_id = :plan and r.unit_code = i.unit_code
            group by i.unit_code, u.name, r.plan_id, r.unit_code
            order by bool_or(i.owed) desc, u.name collate "vi-x-icu", i.unit_code
            """;

    private final JdbcClient queries;

    StoredRolls(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public List<Roll.Line> lines(PlanId id) {
        return queries.sql(LINES)
                .param("plan", id.value())
                .query((row, n) -> line(row))
                .list();
    }

    private static Roll.Line line(ResultSet row) throws SQLException {
        return new Roll.Line(
                row.getString("unit_code"),
                row.getString("name"),
                row.getBoolean("owed"),
                row.getObject("present", Integer.class),
                row.getString("substitute"),
                row.getString("absent_reason"),
                row.getString("recorded_by"),
                iso(row, "recorded_at"));
    }

    @Override
    public void save(PlanId plan, Presence noted, String by, Instant now) {
        queries.sql(
                        """
                        insert into attendance (plan_id, unit_code, present, substitute, absent_reason, recorded_by, recorded_at)
                        values (:plan, :unit, :present, :substitute, :reason, :by, :now)
                        on conflict (plan_id, unit_code) do update set present = excluded.present,
                          substitute = excluded.substitute, absent_reason = excluded.absent_reason,
                          recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                        """)
                .param("plan", plan.value())
                .param("unit", noted.unit())
                .param("present", noted.present())
                .param("substitute", noted.substitute())
                .param("reason", noted.absentReason())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }
}
