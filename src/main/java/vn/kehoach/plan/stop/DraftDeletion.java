package vn.kehoach.plan.stop;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.Plan;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.Plans;
import vn.kehoach.shared.Refused;

/** Deletes a draft that nobody was asked about; only the record keeps that it was there, and who deleted it. */
@Service
@Transactional
public class DraftDeletion {

    private final Plans plans;
    private final PlanReaders readers;
    private final PlanWriters writers;
    private final DraftRows rows;
    private final StopWorkflow workflow;
    private final AuditTrail trail;

    DraftDeletion(
            Plans plans,
            PlanReaders readers,
            PlanWriters writers,
            DraftRows rows,
            StopWorkflow workflow,
            AuditTrail trail) {
        this.plans = plans;
        this.readers = readers;
        this.writers = writers;
        this.rows = rows;
        this.workflow = workflow;
        this.trail = trail;
    }

    /** Whether the caller may delete the plan as it stands. */
    @Transactional(readOnly = true)
    public boolean may(PlanId id, Caller caller) {
        Plan plan = plans.get(id);
        return plan.view().state() == PlanState.DRAFT && writers.isWriter(plan, caller);
    }

    /** Deletes it, with what was written for it. */
    public void delete(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        workflow.holdTasks(id);
        Plan plan = plans.getLocked(id);
        if (!writers.isWriter(plan, caller)) {
            throw Refused.forbidden(
                    "Chỉ người soạn, ban của người soạn và văn phòng của cơ quan chủ trì được xóa dự thảo");
        }
        plan.requireUnseen();
        rows.keptFor(id).ifPresent(what -> {
            throw Refused.conflict(what);
        });
        workflow.stopped(id, "Dự thảo bị xóa");
        rows.delete(id);
        trail.record(AuditEntry.of("draft-deleted", "plan", id.toString())
                .ofPlan(id.value())
                .with("title", plan.view().title()));
    }
}
