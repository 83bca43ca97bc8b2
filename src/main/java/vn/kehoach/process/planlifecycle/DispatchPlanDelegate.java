package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.dispatch.DispatchService;

/** Sends the issued plan to everybody under Nơi nhận. */
@Component
class DispatchPlanDelegate implements JavaDelegate {

    private final DispatchService dispatch;

    DispatchPlanDelegate(DispatchService dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dispatch.dispatch(planOf(execution));
    }
}
