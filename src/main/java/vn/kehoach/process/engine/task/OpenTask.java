package vn.kehoach.process.engine.task;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.kehoach.shared.Refused;

/** Finds a task that is open, or says what became of it. */
final class OpenTask {

    private OpenTask() {}

    static TaskEntity find(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw existed(context, taskId)
                    ? Refused.conflict("Công việc này đã được hoàn thành")
                    : Refused.notFound("Không có công việc này");
        }
        return task;
    }

    /** Only those who could see it while it was open learn that it was there. */
    private static boolean existed(CommandContext context, String taskId) {
        return context.getProcessEngineConfiguration()
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .count()
                > 0;
    }
}
