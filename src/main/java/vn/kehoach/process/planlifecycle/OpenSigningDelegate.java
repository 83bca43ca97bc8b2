package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.signing.SigningService;

/** Submits the plan for signature. */
@Component
class OpenSigningDelegate implements JavaDelegate {

    private final SigningService signing;

    OpenSigningDelegate(SigningService signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanLifecycle.SIGNING_ID.set(execution, signing.open(planOf(execution)).toString());
    }
}
