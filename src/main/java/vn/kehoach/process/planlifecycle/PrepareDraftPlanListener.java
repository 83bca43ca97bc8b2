package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;

/** Drafting belongs to whoever proposed the plan. */
@Component
class PrepareDraftPlanListener implements TaskListener {

    private final PlanService plans;

    PrepareDraftPlanListener(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        PlanView plan = plans.view(planOf(task));
        task.setAssignee(plan.draftedBy());
        TaskStage.aboutDraft(task, plan);
    }
}
