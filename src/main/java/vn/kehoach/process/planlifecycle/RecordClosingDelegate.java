package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.WorkService;
import vn.kehoach.plan.PlanService;

/** Concludes the plan and ends what is still open. */
@Component
class RecordClosingDelegate implements JavaDelegate {

    private final PlanService plans;
    private final WorkService work;

    RecordClosingDelegate(PlanService plans, WorkService work) {
        this.plans = plans;
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        plans.close(planOf(execution), PlanLifecycle.CONCLUSION.require(execution));
        work.endAll(planOf(execution), "Kế hoạch đã kết thúc");
    }
}
