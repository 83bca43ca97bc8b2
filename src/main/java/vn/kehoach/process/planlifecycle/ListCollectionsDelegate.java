package vn.kehoach.process.planlifecycle;

import static vn.kehoach.process.planlifecycle.PlanLifecycle.planOf;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.opening.LaunchService;

/** Lists the collections of the plan for the multi-instance element that follows at once. */
@Component
class ListCollectionsDelegate implements JavaDelegate {

    private final LaunchService launch;

    ListCollectionsDelegate(LaunchService launch) {
        this.launch = launch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> ids = launch.requestsOf(planOf(execution)).stream()
                .map(RequestId::toString)
                .toList();
        PlanLifecycle.REPORT_REQUEST_IDS.setTransient(execution, ids);
    }
}
