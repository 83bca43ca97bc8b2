package vn.kehoach.assignment.closing;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RoundTable;
import vn.kehoach.assignment.work.AssignmentStatus;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.plan.state.PlanId;

/** Ends what a plan has given out, with the rounds that would have followed. */
@Component
@Transactional
public class WorkEnd {

    private final EndedWork work;
    private final RoundTable rounds;
    private final AssignmentWorkflow workflow;
    private final AuditTrail trail;
    private final Clock clock;

    WorkEnd(EndedWork work, RoundTable rounds, AssignmentWorkflow workflow, AuditTrail trail, Clock clock) {
        this.work = work;
        this.rounds = rounds;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan is closed: what is still open stays as it is, and nobody is reminded of it any more. */
    public void endAll(PlanId id, String reason) {
        end(id, AssignmentStatus.ENDED, reason);
    }

    /** The plan is stopped: what is still open is no longer owed, and counts against nobody. */
    public void withdrawAll(PlanId id, String reason) {
        end(id, AssignmentStatus.WITHDRAWN, reason);
    }

    private void end(PlanId id, AssignmentStatus owed, String reason) {
        int ended = work.end(id, owed, clock.instant());
        rounds.end(id);
        if (ended > 0) {
            trail.record(AuditEntry.of("assignments-ended", "plan", id.toString())
                    .ofPlan(id.value())
                    .with("count", ended));
        }
        workflow.planEnded(id, reason);
    }
}
