package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** A person takes a task for themselves, never for another. */
record ClaimByPerson(String taskId, WorkingPerson person) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = OpenTask.find(context, taskId);
        person.requireMayWorkOn(task);
        new ClaimTaskCmd(taskId, person.id()).execute(context);
        return null;
    }
}
