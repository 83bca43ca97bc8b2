package vn.kehoach.process.engine.task;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.kehoach.process.engine.EngineRows;
import vn.kehoach.process.signing.SubstituteSigners;
import vn.kehoach.process.taskcontract.TaskLink;
import vn.kehoach.shared.Refused;

/**
 * The one way in which a person completes, takes or gives back a task. Tasklist, the engine's REST interface and ours
 * all end here, so the rules of a task hold on every route.
 */
@Service
public class TaskCompletion {

    private final CommandExecutor commands;
    private final TransactionOperations transaction;
    private final EngineRows rows;
    private final AsPerson asPerson;
    private final SubstituteSigners substitutes;
    private final EndedTasks ended;

    TaskCompletion(
            ProcessEngine engine,
            TransactionOperations transaction,
            EngineRows rows,
            AsPerson asPerson,
            SubstituteSigners substitutes,
            EndedTasks ended) {
        this.ended = ended;
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.transaction = transaction;
        this.rows = rows;
        this.asPerson = asPerson;
        this.substitutes = substitutes;
    }

    /**
     * Completes the task with these fields of its form and no others, in one transaction.
     *
     * @throws vn.kehoach.shared.Refused with the Vietnamese reason; the task is then as it was
     */
    public void complete(String taskId, Map<String, Object> fields, String userId) {
        complete(taskId, fields, userId, false);
    }

    /** The same in the place of whoever owes it, for somebody of whom the caller has made sure that they may. */
    public void completeFor(String taskId, Map<String, Object> fields, String userId) {
        complete(taskId, fields, userId, true);
    }

    /** Does something under that name, which the record then gives for all that changes. */
    public void under(String name, Runnable work) {
        asPerson.run(name, person -> work.run());
    }

    private void complete(String taskId, Map<String, Object> fields, String userId, boolean entitled) {
        asPerson.run(
                userId,
                person ->
                        completed(taskId, fields, new CompleteByPerson(taskId, fields, person, substitutes, entitled)));
    }

    private void completed(String taskId, Map<String, Object> fields, Command<Void> command) {
        try {
            untilNoCollision(taskId, command);
        } catch (Refused refused) {
            throw ended.instead(refused, taskId, fields);
        }
    }

    /** Takes a group's task. */
    public void claim(String taskId, String userId) {
        asPerson.run(userId, person -> untilNoCollision(taskId, new ClaimByPerson(taskId, person)));
    }

    /** Gives a taken task back to its group; what was given to one person by name cannot be given back. */
    public void unclaim(String taskId, String userId) {
        asPerson.run(userId, person -> untilNoCollision(taskId, new UnclaimByPerson(taskId, person)));
    }

    /**
     * Gives an open task to somebody else.
     *
     * @param owner empty to give it back to its group
     */
    public void giveTo(String taskId, Optional<String> owner, String administrator) {
        asPerson.run(administrator, person -> untilNoCollision(taskId, new GiveToPerson(taskId, owner.orElse(null))));
    }

    /** Adds a person or a group to an open task. */
    public void link(String taskId, TaskLink link, String administrator) {
        asPerson.run(administrator, person -> untilNoCollision(taskId, new ChangeLink(taskId, link, true)));
    }

    /** Takes a person or a group away from an open task. */
    public void unlink(String taskId, TaskLink link, String administrator) {
        asPerson.run(administrator, person -> untilNoCollision(taskId, new ChangeLink(taskId, link, false)));
    }

    private void untilNoCollision(String taskId, Command<Void> command) {
        try {
            transaction.executeWithoutResult(status -> alone(taskId, command));
        } catch (RuntimeException thrown) {
            throw EngineRefusals.of(thrown);
        }
    }

    /** The same task from two windows: the second click waits for the first and then sees what has become of the task. */
    private void alone(String taskId, Command<Void> command) {
        rows.holdTask(taskId);
        commands.execute(command);
    }
}
