package vn.kehoach.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What listeners set on a task before people see it. */
public final class TaskStage {

    private TaskStage() {}

    /** The unit's people may take the task. */
    public static void forUnit(DelegateTask task, String unitCode) {
        task.addCandidateGroup("unit-" + unitCode);
    }

    /** The task says which plan it belongs to, what is to be done, and by when. */
    public static void about(DelegateTask task, String planLabel, String what, Optional<Instant> due) {
        task.setName(task.getName() + " – " + planLabel);
        task.setDescription(what);
        due.map(Date::from).ifPresent(task::setDueDate);
    }
}
