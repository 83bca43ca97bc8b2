package vn.kehoach.process.consultation;

import static vn.kehoach.process.consultation.Consultation.roundOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consolidation.ConsolidationService;
import vn.kehoach.consultation.ConsultationService;

/** Closes the round; who has not answered is recorded as silent. */
@Component
class CloseRoundDelegate implements JavaDelegate {

    private final ConsultationService consultation;
    private final ConsolidationService consolidation;

    CloseRoundDelegate(ConsultationService consultation, ConsolidationService consolidation) {
        this.consultation = consultation;
        this.consolidation = consolidation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consolidation.roundClosed(consultation.close(roundOf(execution)));
    }
}
