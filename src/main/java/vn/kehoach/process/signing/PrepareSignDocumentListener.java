package vn.kehoach.process.signing;

import static vn.kehoach.process.signing.Signing.signingOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.plan.PlanService;
import vn.kehoach.plan.PlanView;
import vn.kehoach.process.TaskStage;
import vn.kehoach.signing.SigningService;

/** Tells the signatory which plan. */
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
        PlanView plan = plans.view(signing.planOf(signingOf(task.getExecution())));
        TaskStage.about(task, plan.label(), plan.title(), Optional.empty());
    }
}
