package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanService;

/** Takes the draft as ready, in the transaction of the click. */
@Component
class RecordDraftDelegate implements JavaDelegate {

    private final PlanService plans;

    RecordDraftDelegate(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanLifecycle.CONSULTATION_NEEDED.set(execution, plans.recordDraft(planOf(execution)));
    }
}
