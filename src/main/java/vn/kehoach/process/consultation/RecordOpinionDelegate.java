package vn.kehoach.process.consultation;

import static vn.kehoach.process.consultation.Consultation.roundOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.Stance;
import vn.kehoach.process.engine.Actor;

/** Records what the consultee answered, in the transaction of the click. */
@Component
class RecordOpinionDelegate implements JavaDelegate {

    private final ConsultationService consultation;
    private final Actor actor;

    RecordOpinionDelegate(ConsultationService consultation, Actor actor) {
        this.consultation = consultation;
        this.actor = actor;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Stance stance = Consultation.OPINION.require(execution);
        String comments = Consultation.COMMENTS.get(execution).orElse("");
        consultation.requireShown(roundOf(execution), Consultation.VERSION.get(execution));
        consultation.give(roundOf(execution), Consultation.CONSULTEE.require(execution), actor.id(), stance, comments);
    }
}
