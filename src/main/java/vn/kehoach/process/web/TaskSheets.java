package vn.kehoach.process.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.process.engine.EngineAuthority;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** What a form shows: its fields as they are declared, and what belongs to them in our tables. Only those who may work on a task may read it. */
@Service
@Transactional(readOnly = true)
class TaskSheets {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final EngineAuthority authority;
    private final List<TaskSheet> sheets;

    TaskSheets(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            EngineAuthority authority,
            List<TaskSheet> sheets) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.authority = authority;
        this.sheets = sheets;
    }

    Map<String, Object> of(String taskId, Caller caller) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw Refused.notFound("Không có công việc này, hoặc công việc đã được hoàn thành");
        }
        String businessKey = businessKey(task);
        Map<String, Object> sheet = head(task, businessKey);
        sheets.stream()
                .filter(each -> each.tasks().contains(task.getTaskDefinitionKey()))
                .forEach(each -> each.fill(sheet, businessKey, caller));
        return sheet;
    }

    private Map<String, Object> head(Task task, String businessKey) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("id", task.getId());
        sheet.put("key", task.getTaskDefinitionKey());
        sheet.put("name", task.getName());
        sheet.put("fields", TaskForms.of(task.getTaskDefinitionKey()));
        sheet.put("processKey", processKey(task));
        sheet.put("businessKey", businessKey);
        sheet.put("assignee", task.getAssignee());
        sheet.put(
                "dueAt",
                task.getDueDate() == null
                        ? null
                        : VietnamTime.iso(task.getDueDate().toInstant()));
        return sheet;
    }

    private String processKey(Task task) {
        return authority.asSystem(() ->
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey());
    }

    private String businessKey(Task task) {
        return authority.asSystem(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }
}
