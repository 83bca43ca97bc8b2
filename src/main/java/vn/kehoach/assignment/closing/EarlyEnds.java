package vn.kehoach.assignment.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;

/** What the offices said when they asked for the end of a plan before its time; the form of the task opens with it. */
@Repository
class EarlyEnds {

    private final JdbcClient queries;

    EarlyEnds(JdbcClient queries) {
        this.queries = queries;
    }

    Optional<Ending> of(PlanId plan) {
        return queries.sql("select reason, before_event from early_end where plan_id = :plan")
                .param("plan", plan.value())
                .query((row, n) -> new Ending(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    void keep(PlanId plan, Ending said, String by, Instant now) {
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
