package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;

/** Lets the plan move on only when each opinion has its response. */
@Component
class RecordRevisionDelegate implements JavaDelegate {

    private final ConsultationService consultation;

    RecordRevisionDelegate(ConsultationService consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultation.recordRevision(planOf(execution));
    }
}
