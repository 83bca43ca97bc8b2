package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.opening.GivingOutService;

/** Turns the obligations of the plan into assignments. */
@Component
class AssignWorkDelegate implements JavaDelegate {

    private final GivingOutService givingOut;

    AssignWorkDelegate(GivingOutService givingOut) {
        this.givingOut = givingOut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        givingOut.assign(planOf(execution));
    }
}
