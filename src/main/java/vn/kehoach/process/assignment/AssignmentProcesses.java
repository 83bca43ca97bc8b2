package vn.kehoach.process.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.AssignmentWorkflow;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.process.extension.Extension;
import vn.kehoach.process.reportcollection.ReportCollection;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.Refused;

/** Carries assignments into the engine: one instance each, which holds no more than the id. */
@Component
class AssignmentProcesses implements AssignmentWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final InstanceRenewal renewal;
    private final EngineAuthority authority;
    private final EngineRows rows;

    AssignmentProcesses(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            InstanceRenewal renewal,
            EngineAuthority authority,
            EngineRows rows) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.renewal = renewal;
        this.authority = authority;
        this.rows = rows;
    }

    @Override
    public void reportsRequested(Collection<AssignmentView> reports) {
        start(UnitReport.KEY, reports);
    }

    @Override
    public void dutiesAssigned(Collection<AssignmentView> duties) {
        start(Duty.KEY, duties);
    }

    private void start(String process, Collection<AssignmentView> assignments) {
        authority.asSystem(() -> assignments.forEach(
                each -> runtime.startProcessInstanceByKey(process, each.id().toString())));
    }

    @Override
    public void deadlineMoved(AssignmentId id, Instant newDue) {
        authority.asSystem(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskDefinitionKeyIn(UnitReport.SUBMIT_REPORT, Duty.PERFORM_DUTY)
                .list()
                .forEach(task -> moveTo(task, newDue)));
    }

    private void moveTo(Task task, Instant newDue) {
        task.setDueDate(Date.from(newDue));
        tasks.saveTask(task);
    }

    @Override
    public void extensionRequested(AssignmentId id) {
        authority.asSystem(() -> renewal.renewToHear(Extension.REQUESTED, id.toString()));
        try {
            authority.asSystem(() -> runtime.createMessageCorrelation(Extension.REQUESTED)
                    .processInstanceBusinessKey(id.toString())
                    .correlate());
        } catch (MismatchingMessageCorrelationException notYetThere) {
            // Dispatch writes all work first; the process of each unit begins a moment later.
            throw Refused.conflict("Việc này vừa được giao và chưa mở xong; hãy thử lại sau ít giây");
        }
    }

    @Override
    public void extensionLapsed(AssignmentId id) {
        authority.asSystem(() -> runtime.createMessageCorrelation(Extension.LAPSED)
                .processInstanceBusinessKey(id.toString())
                .correlateAll());
    }

    @Override
    public void allReportsIn(RequestId id) {
        authority.asSystem(() -> runtime.createMessageCorrelation(ReportCollection.ALL_REPORTS_IN)
                .processInstanceBusinessKey(id.toString())
                .correlateAll());
    }

    @Override
    public void collectionOpened(RequestId id) {
        authority.asSystem(() -> runtime.startProcessInstanceByKey(ReportCollection.KEY, id.toString()));
    }

    @Override
    public void withdrawn(Collection<AssignmentId> work, String reason) {
        List<String> instances = instancesOf(work);
        if (!instances.isEmpty()) {
            authority.asSystem(() -> runtime.deleteProcessInstances(instances, reason, true, true));
        }
    }

    @Override
    public void settled(Collection<AssignmentId> work, String reason) {
        end(instancesOf(work), reason);
    }

    private List<String> instancesOf(Collection<AssignmentId> work) {
        return rows.instancesOf(work.stream().map(AssignmentId::toString).toList());
    }

    @Override
    public void collectionMoved(RequestId id, Instant closesAt) {
        authority.asSystem(
                () -> timersOf(id).forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(closesAt))));
    }

    private List<Job> timersOf(RequestId id) {
        return rows.instancesOf(List.of(id.toString())).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream())
                .toList();
    }

    @Override
    public void planEnded(PlanId id, String reason) {
        end(rows.instancesOfPlan(id.value()), reason);
    }

    private void end(List<String> instances, String reason) {
        if (!instances.isEmpty()) {
            authority.asSystem(() -> runtime.deleteProcessInstancesAsync(instances, reason));
        }
    }
}
