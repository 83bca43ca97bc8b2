package vn.kehoach.process.consultation;

import static vn.kehoach.process.consultation.Consultation.roundOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;

/** Writes the mails of the round and tells the model who is asked and until when. */
@Component
class InviteConsulteesDelegate implements JavaDelegate {

    private final ConsultationService consultation;

    InviteConsulteesDelegate(ConsultationService consultation) {
        this.consultation = consultation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Consultation.CLOSES_AT.set(
                execution, consultation.round(roundOf(execution)).closesAt());
        Consultation.CONSULTEES.setTransient(execution, consultation.invite(roundOf(execution)));
    }
}
