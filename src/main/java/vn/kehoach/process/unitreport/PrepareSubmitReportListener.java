package vn.kehoach.process.unitreport;

import static vn.kehoach.process.unitreport.UnitReport.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.process.TaskStage;

/**
 * The report is its unit's; the deadline is that of the assignment as it stands, and none where nobody owes it: the lists of
 * Tasklist know a task as overdue by its date alone. A unit owes several of a plan, so the name of the task says which.
 */
@Component
class PrepareSubmitReportListener implements TaskListener {

    private final WorkService work;

    PrepareSubmitReportListener(WorkService work) {
        this.work = work;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView report = work.view(assignmentOf(task));
        TaskStage.forUnit(task, report.unit());
        TaskStage.about(task, report.planLabel() + " – " + report.what(), report.what(), report.owedBy());
    }
}
