package vn.kehoach.process.consultation;

import static vn.kehoach.process.consultation.Consultation.roundOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.RoundView;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;

/** Tells the consultee which draft, and until when. */
@Component
class PrepareGiveOpinionListener implements TaskListener {

    private final ConsultationService consultation;
    private final PlanService plans;

    PrepareGiveOpinionListener(ConsultationService consultation, PlanService plans) {
        this.consultation = consultation;
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        RoundView round = consultation.round(roundOf(task.getExecution()));
        PlanView plan = plans.view(round.plan());
        TaskStage.about(task, plan.label(), plan.title(), Optional.of(round.closesAt()));
    }
}
