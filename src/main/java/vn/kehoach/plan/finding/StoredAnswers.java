package vn.kehoach.plan.finding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Changed;

/** The answers on their table. */
@Repository
class StoredAnswers implements FindingAnswers {

    private final JdbcClient queries;

    StoredAnswers(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public Optional<Answer> of(PlanId plan, String rule, String basis) {
        return queries.sql("select reason, answered_by from finding_answer "
                        + "where plan_id = :plan and rule = :rule and basis = :basis")
                .param("plan", plan.value())
                .param("rule", rule)
                .param("basis", basis)
                .query((row, n) -> new Answer(row.getString(1), row.getString(2)))
                .optional();
    }

    @Override
    public void keep(PlanId plan, String rule, String basis, Answer answer, Instant now) {
        int rows = queries.sql(
                        """
                        insert into finding_answer (plan_id, rule, basis, reason, answered_by, answered_at)
                        values (:plan, :rule, :basis, :reason, :by, :at)
                        on conflict (plan_id, rule, basis)
                        do update set reason = excluded.reason, answered_by = excluded.answered_by, answered_at = excluded.answered_at
                        """)
                .param("plan", plan.value())
                .param("rule", rule)
                .param("basis", basis)
                .param("reason", answer.reason())
                .param("by", answer.by())
                .param("at", Timestamp.from(now))
                .update();
        Changed.one(rows, "Câu trả lời chưa ghi được; hãy thử lại");
    }
}
