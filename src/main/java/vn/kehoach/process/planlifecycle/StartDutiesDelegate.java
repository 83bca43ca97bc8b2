package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.opening.LaunchService;

/** Starts the next batch of duties. */
@Component
class StartDutiesDelegate implements JavaDelegate {

    private final LaunchService launch;

    StartDutiesDelegate(LaunchService launch) {
        this.launch = launch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanLifecycle.DUTIES_LEFT.set(execution, launch.launchDuties(planOf(execution)));
    }
}
