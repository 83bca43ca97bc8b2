package vn.kehoach.process.duty;

import static vn.kehoach.process.duty.Duty.assignmentOf;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.process.TaskStage;

/** The office of the lead body accepts. */
@Component
class PrepareAcceptDutyListener implements TaskListener {

    private final WorkService work;
    private final Organisation organisation;

    PrepareAcceptDutyListener(WorkService work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView duty = work.view(assignmentOf(task));
        TaskStage.forUnit(task, duty.office());
        String unit = organisation.unitOf(duty.unit()).name();
        String label = unit + " – " + duty.planLabel() + " – " + duty.what();
        TaskStage.about(task, label, duty.what(), Optional.empty());
    }
}
