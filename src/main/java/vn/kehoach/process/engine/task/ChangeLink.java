package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.impl.cmd.AddGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AddUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteGroupIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserIdentityLinkCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.kehoach.process.taskcontract.TaskLink;

/** An administrator adds a person or a group to a task, or takes them away. */
record ChangeLink(String taskId, TaskLink link, boolean adding) implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        OpenTask.find(context, taskId);
        command().execute(context);
        return null;
    }

    private Command<?> command() {
        if (link.user().isPresent()) {
            String user = link.user().get();
            return adding
                    ? new AddUserIdentityLinkCmd(taskId, user, link.type())
                    : new DeleteUserIdentityLinkCmd(taskId, user, link.type());
        }
        String group = link.group().orElseThrow();
        return adding
                ? new AddGroupIdentityLinkCmd(taskId, group, link.type())
                : new DeleteGroupIdentityLinkCmd(taskId, group, link.type());
    }
}
