package vn.kehoach.process.engine.task;

import java.util.Optional;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.kehoach.shared.Refused;

/** Finds a task that is open, or says what became of it. */
final class OpenTask {

    private OpenTask() {}

    static TaskEntity find(CommandContext context, String taskId) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw Optional.ofNullable(past(context, taskId))
                    .map(past -> Refused.conflict(
                            TaskEntity.DELETE_REASON_COMPLETED.equals(past.getDeleteReason())
                                    ? "Công việc này đã được hoàn thành"
                                    : "Công việc này không còn phải làm"))
                    .orElseGet(() -> Refused.notFound("Không có công việc này"));
        }
        return task;
    }

    /** Only those who could see it while it was open learn that it was there. */
    private static HistoricTaskInstance past(CommandContext context, String taskId) {
        return context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult();
    }
}
