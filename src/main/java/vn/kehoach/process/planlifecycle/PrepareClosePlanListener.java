package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;

/** The office of the lead body closes the plan. */
@Component
class PrepareClosePlanListener implements TaskListener {

    private final PlanService plans;

    PrepareClosePlanListener(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        PlanView plan = plans.view(planOf(task));
        TaskStage.forUnit(task, plan.leadOffice());
        TaskStage.about(task, plan.label(), plan.title(), Optional.empty());
    }
}
