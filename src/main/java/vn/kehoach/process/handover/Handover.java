package vn.kehoach.process.handover;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** What it means that a task which belongs to one person by name is given to another. */
public abstract class Handover {

    private final String taskKey;

    /**
     * Is told of one kind of task.
     *
     * @param taskKey the user task's id in its model
     */
    protected Handover(String taskKey) {
        this.taskKey = taskKey;
    }

    final boolean isOf(DelegateTask task) {
        return taskKey.equals(task.getTaskDefinitionKey());
    }

    /**
     * The task has another owner from now on. Told when the task begins, too, with the person it was made for.
     *
     * @throws vn.kehoach.shared.Refused where it cannot be given away, or not to that person; it then stays as it was
     */
    protected abstract void handed(DelegateTask task, String owner);
}
