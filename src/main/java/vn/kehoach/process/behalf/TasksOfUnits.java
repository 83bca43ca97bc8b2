package vn.kehoach.process.behalf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.behalf.UnitField;
import vn.kehoach.assignment.behalf.UnitTasks;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.process.duty.Duty;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.engine.task.TaskCompletion;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.TaskForms;
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
    public List<UnitField> form(AssignmentId work) {
        return find(work)
                .map(task -> TaskForms.of(task.getTaskDefinitionKey()).stream()
                        .map(TasksOfUnits::field)
                        .toList())
                .orElse(List.of());
    }

    private static UnitField field(FormField field) {
        return new UnitField(
                field.name(),
                field.label(),
                type(field.type()),
                field.requiredWhen().map(FormField.RequiredWhen::words).orElse(field.required() ? "Bắt buộc" : ""),
                field.limits(),
                field.answers().stream()
                        .map(answer -> new UnitField.Answer(answer.value(), answer.label()))
                        .toList());
    }

    private static UnitField.Type type(FormField.Type type) {
        return switch (type) {
            case TEXT -> UnitField.Type.TEXT;
            case CHOICE -> UnitField.Type.CHOICE;
            case FLAG, CONFIRMATION -> UnitField.Type.FLAG;
            case INTEGER -> UnitField.Type.INTEGER;
            case MOMENT -> UnitField.Type.MOMENT;
            case TABLE -> UnitField.Type.TABLE;
            case IDS -> UnitField.Type.FILES;
        };
    }

    @Override
    public void under(String name, Runnable work) {
        completion.under(name, work);
    }

    @Override
    public void complete(AssignmentId work, Map<String, Object> fields, String by) {
        String task = open(work).getId();
        try {
            completion.completeFor(task, fields, by);
        } catch (Refused refused) {
            // Somebody else completed it between the look and the click.
            throw refused.reason() == Refused.Reason.NOT_FOUND ? UnitTasks.gone() : refused;
        }
    }

    private Task open(AssignmentId work) {
        return find(work).orElseThrow(UnitTasks::gone);
    }

    private Optional<Task> find(AssignmentId work) {
        return Optional.ofNullable(authority.asSystem(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(work.toString())
                .taskDefinitionKeyIn(UnitReport.SUBMIT_REPORT, Duty.PERFORM_DUTY)
                .singleResult()));
    }
}
