package vn.kehoach.process.duty;

import static vn.kehoach.process.duty.Duty.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.AssignmentView;
import vn.kehoach.assignment.WorkService;
import vn.kehoach.process.TaskStage;

/** The duty is the body's that owes it. A body owes several of a plan, so the name of the task says which. */
@Component
class PreparePerformDutyListener implements TaskListener {

    private final WorkService work;

    PreparePerformDutyListener(WorkService work) {
        this.work = work;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView duty = work.view(assignmentOf(task));
        TaskStage.forUnit(task, duty.unit());
        TaskStage.about(task, duty.planLabel() + " – " + duty.what(), duty.what(), duty.dueAt());
    }
}
