package vn.kehoach.assignment.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;

/** What was said then, as it is stored; a second word on the same plan takes the place of the first. */
@Repository
class EarlyEndTable implements EarlyEnds {

    private final JdbcClient queries;

    EarlyEndTable(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Ending> of(PlanId plan) {
        return queries.sql("select reason, before_event from early_end where plan_id = :plan")
                .param("plan", plan.value())
                .query((row, n) -> new Ending(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    @Override
    public void keep(PlanId plan, Ending said, String by, Instant now) {
        int rows = queries.sql(
                        """
                        insert into early_end (plan_id, reason, before_event, asked_by, asked_at)
                        values (:plan, :reason, :beforeEvent, :by, :at)
                        on conflict (plan_id) do update set reason = excluded.reason, before_event = excluded.before_event,
                            asked_by = excluded.asked_by, asked_at = excluded.asked_at
                        """)
                .param("plan", plan.value())
                .param("reason", said.reason())
                .param("beforeEvent", said.beforeEvent())
                .param("by", by)
                .param("at", Timestamp.from(now))
                .update();
        Changed.one(rows, "Đề nghị kết thúc chưa ghi được; hãy thử lại");
    }
}
