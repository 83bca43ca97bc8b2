package vn.kehoach.assignment.opening;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.Assignment;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.assignment.work.Assignments;
import vn.kehoach.assignment.work.ReportRequests;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/** Sets the processes of work that is given out going, a batch at a time. */
@Service
@Transactional
public class LaunchService {

    private static final int BATCH = 100;

    private final PlanService plans;
    private final Assignments assignments;
    private final ReportRequests requests;
    private final AssignmentWorkflow workflow;
    private final OpenedCollections collections;

    LaunchService(
            PlanService plans,
            Assignments assignments,
            ReportRequests requests,
            AssignmentWorkflow workflow,
            OpenedCollections collections) {
        this.plans = plans;
        this.assignments = assignments;
        this.requests = requests;
        this.workflow = workflow;
        this.collections = collections;
    }

    static void requireState(PlanView plan, PlanState state) {
        if (plan.state() != state) {
            throw Refused.conflict("Kế hoạch đang ở bước “" + plan.state().label() + "”, chưa giao việc được");
        }
    }

    /** Starts the next duties of a plan; tells whether some are left. A plan that is not worked on is refused. */
    public boolean launchDuties(PlanId id) {
        requireState(plans.view(id), PlanState.EXECUTING);
        List<Assignment> batch = assignments.dutiesToLaunch(id.value(), BATCH);
        workflow.dutiesAssigned(launched(batch));
        return batch.size() == BATCH;
    }

    /** Starts the next reports of a collection; tells whether some are left. A plan that is not worked on is refused. */
    public boolean launchReports(RequestId id) {
        requireState(plans.view(requests.get(id).plan()), PlanState.EXECUTING);
        List<Assignment> batch = assignments.reportsToLaunch(id.value(), BATCH);
        workflow.reportsRequested(launched(batch));
        return batch.size() == BATCH;
    }

    private static Collection<AssignmentView> launched(List<Assignment> batch) {
        batch.forEach(Assignment::launch);
        return batch.stream().map(Assignment::view).toList();
    }

    /** The collections that open with the plan, each once; others follow by themselves. A plan not worked on is refused. */
    public List<RequestId> requestsOf(PlanId id) {
        requireState(plans.view(id), PlanState.EXECUTING);
        return collections.take(id);
    }
}
