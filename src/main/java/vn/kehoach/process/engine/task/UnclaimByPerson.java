package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.kehoach.shared.Refused;

/** A person gives a group's task back to the group. */
record UnclaimByPerson(String taskId, WorkingPerson person) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = OpenTask.find(context, taskId);
        person.requireMayWorkOn(task);
        if (task.getCandidates().stream().noneMatch(link -> link.getGroupId() != null)) {
            throw Refused.forbidden("Công việc này giao đích danh đồng chí nên không trả lại cho nhóm được");
        }
        new ClaimTaskCmd(taskId, null).execute(context);
        return null;
    }
}
