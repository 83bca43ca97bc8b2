package vn.kehoach.process.extension;

import static vn.kehoach.process.extension.Extension.assignmentOf;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.deadline.ExtensionDeciders;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.assignment.work.WorkService;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.process.TaskStage;

/** The leaders of the lead body decide, and its office where it is not the office's own work. */
@Component
class PrepareDecideExtensionListener implements TaskListener {

    private final WorkService work;
    private final ExtensionDeciders deciders;
    private final Organisation organisation;

    PrepareDecideExtensionListener(WorkService work, ExtensionDeciders deciders, Organisation organisation) {
        this.work = work;
        this.deciders = deciders;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        AssignmentView asked = work.view(assignmentOf(task));
        if (deciders.office(asked)) {
            TaskStage.forUnit(task, asked.office());
        }
        deciders.leaders(asked).stream().map(PersonView::id).forEach(task::addCandidateUser);
        String unit = organisation.unitOf(asked.unit()).name();
        String label = unit + " – " + asked.planLabel() + " – " + asked.what();
        TaskStage.about(task, label, asked.what(), asked.dueAt());
    }
}
