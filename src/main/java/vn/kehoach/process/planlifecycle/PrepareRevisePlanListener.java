package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.PlanWriters;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;

/** The office of the lead body revises the plan, and the board that has drafted it. */
@Component
class PrepareRevisePlanListener implements TaskListener {

    private final PlanService plans;
    private final PlanWriters writers;

    PrepareRevisePlanListener(PlanService plans, PlanWriters writers) {
        this.plans = plans;
        this.writers = writers;
    }

    @Override
    public void notify(DelegateTask task) {
        PlanView plan = plans.view(planOf(task));
        writers.unitsOf(plan.id()).forEach(unit -> TaskStage.forUnit(task, unit));
        TaskStage.aboutDraft(task, plan);
    }
}
