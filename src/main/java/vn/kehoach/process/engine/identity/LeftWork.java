package vn.kehoach.process.engine.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/** What somebody has taken for a unit goes back to the unit when they leave it: the others find it and go on. */
final class LeftWork {

    private final TaskService tasks;

    private LeftWork(ProcessEngineConfigurationImpl engine) {
        tasks = engine.getTaskService();
    }

    /** The groups of somebody, read before they leave. */
    static Set<String> groupsOf(String user) {
        IdentityService identity = Context.getProcessEngineConfiguration().getIdentityService();
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> identity.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    /** Gives back what only the groups that were left may do; what was given by name stays, for somebody to decide. */
    static void giveBack(String user, Set<String> groupsLeftTo) {
        CommandContext context = Context.getCommandContext();
        LeftWork work = new LeftWork(context.getProcessEngineConfiguration());
        context.runWithoutAuthorization(() -> {
            work.takenBy(user, groupsLeftTo).forEach(task -> work.tasks.setAssignee(task, null));
            return null;
        });
    }

    private List<String> takenBy(String user, Set<String> groups) {
        return tasks.createTaskQuery().taskAssignee(user).list().stream()
                .map(Task::getId)
                .filter(task -> belongsToOthers(task, user, groups))
                .toList();
    }

    private boolean belongsToOthers(String task, String user, Set<String> groups) {
        List<IdentityLink> candidates = tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        return candidates.stream().anyMatch(link -> link.getGroupId() != null)
                && candidates.stream()
                        .noneMatch(link -> user.equals(link.getUserId()) || groups.contains(link.getGroupId()));
    }
}
