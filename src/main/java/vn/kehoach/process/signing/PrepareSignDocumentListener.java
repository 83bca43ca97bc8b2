package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.process.TaskStage;
import vn.kehoach.signing.SigningId;
import vn.kehoach.signing.SigningService;

/** Tells the signatory which plan, and offers it to their substitute where there is one. */
@Component
class PrepareSignDocumentListener implements TaskListener {

    private final SigningService signing;
    private final PlanService plans;

    PrepareSignDocumentListener(SigningService signing, PlanService plans) {
        this.signing = signing;
        this.plans = plans;
    }

    @Override
    public void notify(DelegateTask task) {
        SigningId id = signingOf(task.getExecution());
        PlanView plan = plans.view(signing.planOf(id));
        TaskStage.about(task, plan.label(), signing.titleOf(id), Optional.empty());
        signing.standIn(id, Signing.SIGNATORY.require(task)).ifPresent(standIn -> {
            task.addCandidateUser(standIn.substitute());
            signing.invite(standIn);
        });
    }
}
