package vn.kehoach.assignment.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.plan.state.PlanId;

/** Ends it in one statement for each state, not one for each unit. */
@Repository
class EndedWorkTable implements EndedWork {

    private final JdbcClient queries;

    EndedWorkTable(JdbcClient queries) {
        this.queries = queries;
    }

    @Override
    public int end(PlanId plan, AssignmentStatus owed, Instant now) {
        return end(plan, now, owed.name(), List.of("OPEN"))
                + end(plan, now, "ENDED", List.of("MISSING"))
                + end(plan, now, "WITHDRAWN", List.of("WAITING"));
    }

    private int end(PlanId plan, Instant now, String status, List<String> from) {
        return queries.sql("update assignment set status = :status, ended_at = :now, version = version + 1 "
                        + "where plan_id = :plan and status in (:from)")
                .param("from", from)
                .param("status", status)
                .param("now", Timestamp.from(now))
                .param("plan", plan.value())
                .update();
    }
}
