package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.WorkService;

/** Turns the obligations of the plan into assignments. */
@Component
class AssignWorkDelegate implements JavaDelegate {

    private final WorkService work;

    AssignWorkDelegate(WorkService work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        work.assign(planOf(execution));
    }
}
