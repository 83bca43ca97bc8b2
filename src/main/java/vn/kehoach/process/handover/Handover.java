package vn.kehoach.process.handover;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What it means that a task which belongs to one person by name is given to another. */
public interface Handover {

    /** The user task's id in its model. */
    String taskKey();

    /**
     * The task has another owner from now on. Told when the task begins, too, with the person it was made for.
     *
     * @throws vn.kehoach.shared.Refused where it cannot be given away, or not to that person; it then stays as it was
     */
    void handed(DelegateTask task, String owner);
}
