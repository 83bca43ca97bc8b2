package vn.kehoach.process.planlifecycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.process.handover.Handover;

/** Somebody else drafts the plan. */
@Component
class DraftHandover extends Handover {

    private final PlanWriters writers;

    DraftHandover(@Lazy PlanWriters writers) {
        super(PlanLifecycle.DRAFT_PLAN);
        this.writers = writers;
    }

    @Override
    protected void handed(DelegateTask task, String owner) {
        writers.handTo(PlanLifecycle.planOf(task), owner);
    }
}
