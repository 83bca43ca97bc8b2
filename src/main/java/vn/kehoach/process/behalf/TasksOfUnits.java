package vn.kehoach.process.behalf;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.behalf.UnitTasks;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.task.TaskCompletion;
import vn.kehoach.process.unitreport.UnitReport;
import vn.kehoach.shared.Refused;

/** Finds the open step of a unit's work and completes it as the unit would. */
@Component
class TasksOfUnits implements UnitTasks {

    private final TaskService tasks;
    private final EngineAuthority authority;
    private final TaskCompletion completion;

    TasksOfUnits(@Lazy TaskService tasks, EngineAuthority authority, @Lazy TaskCompletion completion) {
        this.tasks = tasks;
        this.authority = authority;
        this.completion = completion;
    }

    @Override
    public void complete(AssignmentId work, Map<String, Object> fields, String by) {
        String task = open(work).getId();
        try {
            completion.completeFor(task, fields, by);
        } catch (Refused refused) {
            // Somebody else completed it between the look and the click.
            throw refused.reason() == Refused.Reason.NOT_FOUND ? gone() : refused;
        }
    }

    private static Refused gone() {
        return Refused.conflict("Việc này không chờ đơn vị nộp nữa: đã nộp, đã kết thúc hoặc chưa mở xong");
    }

    private Task open(AssignmentId work) {
        Task[] found = new Task[1];
        authority.asSystem(() -> found[0] = tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .taskDefinitionKeyIn(UnitReport.SUBMIT_REPORT, Duty.PERFORM_DUTY)
                .singleResult());
        if (found[0] == null) {
            throw gone();
        }
        return found[0];
    }
}
