package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * An administrator gives a task to somebody, or back to its group. Who may, the engine knows; to whom, whatever listens to
 * the task.
 *
 * @param owner null for nobody
 */
record GiveToPerson(String taskId, String owner) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        OpenTask.find(context, taskId);
        new AssignTaskCmd(taskId, owner).execute(context);
        return null;
    }
}
