package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.closing.ClosingService;
import vn.kehoach.assignment.closing.Ending;

/** Concludes the plan and ends what is still open. */
@Component
class RecordClosingDelegate implements JavaDelegate {

    private final ClosingService closing;

    RecordClosingDelegate(ClosingService closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(
                planOf(execution),
                PlanLifecycle.CONCLUSION.require(execution),
                new Ending(
                        PlanLifecycle.REASON.get(execution).orElse(""),
                        PlanLifecycle.BEFORE_EVENT.get(execution).orElse(false)));
    }
}
