package vn.kehoach.process.unitreport;

import static vn.kehoach.process.unitreport.UnitReport.assignmentOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.TaskStage;

/** The office of the lead body reviews. */
@Component
class PrepareReviewReportListener implements TaskListener {

    private final WorkService work;
    private final Organisation organisation;

    PrepareReviewReportListener(WorkService work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView report = work.view(assignmentOf(task));
        TaskStage.forUnit(task, report.office());
        String unit = organisation.unitOf(report.unit()).name();
        String label = unit + " – " + report.planLabel() + " – " + report.what();
        TaskStage.about(task, label, report.what(), Optional.empty());
    }
}
