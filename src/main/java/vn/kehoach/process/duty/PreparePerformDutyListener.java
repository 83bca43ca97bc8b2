package vn.kehoach.process.duty;

import static vn.kehoach.process.duty.Duty.assignmentOf;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.process.TaskStage;

/**
 * The duty is the unit's that owes it, by no date where only those do it who have any; what a body owes its office may carry out too. A unit owes several of a plan, so the
 * name of the task says which.
 */
@Component
class PreparePerformDutyListener implements TaskListener {

    private final WorkService work;
    private final Organisation organisation;

    PreparePerformDutyListener(WorkService work, Organisation organisation) {
        this.work = work;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView duty = work.view(assignmentOf(task));
        Stream.of(duty.unit(), organisation.deskOf(duty.unit()))
                .distinct()
                .forEach(unit -> TaskStage.forUnit(task, unit));
        TaskStage.about(task, kind(duty) + duty.planLabel() + " – " + duty.what(), duty.what(), duty.owedBy());
    }

    /** An opinion, an invitation, an attendance is named as such. */
    private static String kind(AssignmentView duty) {
        return duty.kind() == ObligationKind.DUTY ? "" : duty.kind().label() + " – ";
    }
}
