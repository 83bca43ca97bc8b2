package vn.kehoach.process.consultation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.process.handover.Handover;

/** Somebody else answers for the consultee. */
@Component
class OpinionHandover extends Handover {

    private final ConsultationService consultation;

    OpinionHandover(@Lazy ConsultationService consultation) {
        super(Consultation.GIVE_OPINION);
        this.consultation = consultation;
    }

    @Override
    protected void handed(DelegateTask task, String owner) {
        String consultee = Consultation.CONSULTEE.require(task);
        if (!owner.equals(consultee)) {
            consultation.handTo(Consultation.roundOf(task.getExecution()), consultee, owner);
        }
    }
}
