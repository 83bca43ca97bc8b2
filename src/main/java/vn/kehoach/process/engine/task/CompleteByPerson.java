package vn.kehoach.process.engine.task;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.kehoach.process.signing.SubstituteSigners;
import vn.kehoach.process.taskcontract.TaskContract;
import vn.kehoach.process.taskcontract.TaskContracts;
import vn.kehoach.shared.Refused;

/**
 * Checks and completes a task in one command of the engine; a group's task is recorded as that person's.
 *
 * @param entitled whether it was decided elsewhere that this person may complete it in the place of whoever owes it
 */
record CompleteByPerson(
        String taskId,
        Map<String, Object> fields,
        WorkingPerson person,
        SubstituteSigners substitutes,
        boolean entitled)
        implements Command<Void> {

    @Override
    public Void execute(CommandContext context) {
        TaskEntity task = OpenTask.find(context, taskId);
        boolean standsIn = entitled || substitutes.mayComplete(task, person.id());
        if (!standsIn) {
            person.requireMayWorkOn(task);
        }
        requireNotDelegated(task);
        VariableMap variables = contractOf(task).read(fields);
        if (task.getAssignee() == null || standsIn) {
            // For the history alone: permissions on a task that ends now would be written and deleted again.
            task.setAssigneeWithoutCascade(person.id());
        }
        // Who may complete was decided above, more strictly than the engine would; asking it again costs a third of a
        // click.
        context.runWithoutAuthorization(() -> new CompleteTaskCmd(taskId, variables).execute(context));
        return null;
    }

    /** The engine's delegation knows no rule of ours; who acts for whom is said elsewhere. */
    private static void requireNotDelegated(TaskEntity task) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            throw Refused.forbidden("Công việc này đang được ủy quyền nên không hoàn thành được; hãy giao lại");
        }
    }

    private static TaskContract contractOf(TaskEntity task) {
        return TaskContracts.of(task.getTaskDefinitionKey())
                .orElseThrow(() -> Refused.forbidden("Công việc này không hoàn thành được bằng biểu mẫu"));
    }
}
