package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanView;
import vn.kehoach.process.TaskStage;

/** The office of the lead body revises the plan. */
@Component
class PrepareRevisePlanListener implements TaskListener {

    private final PlanService plans;

    PrepareRevisePlanListener(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        PlanView plan = plans.view(planOf(task));
        TaskStage.forUnit(task, plan.leadOffice());
        TaskStage.about(task, plan.label(), plan.title(), Optional.empty());
    }
}
