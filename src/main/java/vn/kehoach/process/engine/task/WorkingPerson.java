package vn.kehoach.process.engine.task;

import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.kehoach.shared.Refused;

/**
 * Somebody at work on a task.
 *
 * @param id the user id
 * @param groups ids of the groups
 */
record WorkingPerson(String id, Set<String> groups) {

    /** The assignee, or a candidate of a task that nobody has taken; anybody else is refused. */
    void requireMayWorkOn(TaskEntity task) {
        if (id.equals(task.getAssignee())) {
            return;
        }
        if (!isCandidateOf(task)) {
            throw Refused.forbidden("Công việc này không giao cho đồng chí");
        }
        if (task.getAssignee() != null) {
            throw Refused.forbidden("Công việc này đang do người khác nhận xử lý");
        }
    }

    private boolean isCandidateOf(TaskEntity task) {
        return task.getCandidates().stream().map(IdentityLinkEntity.class::cast).anyMatch(this::isNamedBy);
    }

    private boolean isNamedBy(IdentityLinkEntity link) {
        return link.isUser() ? id.equals(link.getUserId()) : groups.contains(link.getGroupId());
    }
}
