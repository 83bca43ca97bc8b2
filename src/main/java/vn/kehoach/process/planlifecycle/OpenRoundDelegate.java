package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;

/** Opens a round of consultation on the draft. */
@Component
class OpenRoundDelegate implements JavaDelegate {

    private final ConsultationService consultation;

    OpenRoundDelegate(ConsultationService consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PlanLifecycle.ROUND_ID.set(
                execution, consultation.openOnPlan(planOf(execution)).toString());
    }
}
