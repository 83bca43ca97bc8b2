package vn.kehoach.assignment.closing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.state.PlanId;

/** Ends what a plan has given out, with the rounds that would have followed. */
@Component
@Transactional
public class WorkEnd {

    private final RoundTable rounds;
    private final AssignmentWorkflow workflow;
    private final JdbcClient queries;
    private final AuditTrail trail;
    private final Clock clock;

    WorkEnd(RoundTable rounds, AssignmentWorkflow workflow, JdbcClient queries, AuditTrail trail, Clock clock) {
        this.rounds = rounds;
        this.workflow = workflow;
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan is closed: what is still open stays as it is, and nobody is reminded of it any more. */
    public void endAll(PlanId id, String reason) {
        int ended = end(id, "ENDED", List.of("OPEN", "MISSING")) + end(id, "WITHDRAWN", List.of("WAITING"));
        rounds.end(id);
        if (ended > 0) {
            trail.record(AuditEntry.of("assignments-ended", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("count", ended));
        }
        workflow.planEnded(id, reason);
    }

    private int end(PlanId id, String status, List<String> from) {
        return queries.sql("update assignment set status = :status, ended_at = :now, version = version + 1 "
                        + "where plan_id = :plan and status in (:from)")
                .param("from", from)
                .param("status", status)
                .param("now", Timestamp.from(clock.instant()))
                .param("plan", id.value())
                .update();
    }
}
