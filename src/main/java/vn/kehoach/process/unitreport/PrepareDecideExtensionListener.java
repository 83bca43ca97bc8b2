package vn.kehoach.process.unitreport;

import static vn.kehoach.process.unitreport.UnitReport.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.AssignmentView;
import vn.kehoach.assignment.WorkService;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.process.TaskStage;

/** The office and the leaders of the lead body decide. */
@Component
class PrepareDecideExtensionListener implements TaskListener {

    private final WorkService work;
    private final Organisation organisation;

    PrepareDecideExtensionListener(WorkService work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView report = work.view(assignmentOf(task));
        TaskStage.forUnit(task, report.office());
        organisation.leadersOf(organisation.bodyOf(report.office()).code()).stream()
                .filter(PersonView::account)
                .forEach(leader -> task.addCandidateUser(leader.id()));
        String unit = organisation.unitOf(report.unit()).name();
        TaskStage.about(task, unit + " – " + report.planLabel(), report.what(), report.dueAt());
    }
}
