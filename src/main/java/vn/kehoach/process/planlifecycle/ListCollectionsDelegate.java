package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.RequestId;
import vn.kehoach.assignment.WorkService;

/** Lists the collections of the plan for the multi-instance element that follows at once. */
@Component
class ListCollectionsDelegate implements JavaDelegate {

    private final WorkService work;

    ListCollectionsDelegate(WorkService work) {
        this.work = work;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> ids = work.requestsOf(planOf(execution)).stream()
                .map(RequestId::toString)
                .toList();
        PlanLifecycle.REPORT_REQUEST_IDS.setTransient(execution, ids);
    }
}
