package vn.kehoach.process.taskcontract;

import java.util.Map;
import java.util.Optional;
import vn.kehoach.shared.Refused;

/**
 * A person or a group at a task.
 *
 * @param type candidate, assignee, owner, or a word of one's own
 */
public record TaskLink(Optional<String> user, Optional<String> group, String type) {

    /** Reads {@code {userId | groupId, type}}. */
    public static TaskLink read(Map<String, Object> body) {
        TaskLink link = new TaskLink(
                text(body, "userId"), text(body, "groupId"), text(body, "type").orElse(""));
        if (link.user.isPresent() == link.group.isPresent()) {
            throw Refused.invalid("userId", "Người hoặc nhóm", "phải nêu một người, hoặc một nhóm");
        }
        if (link.type.isEmpty()) {
            throw Refused.invalid("type", "Loại liên kết", "chưa chọn");
        }
        return link;
    }

    private static Optional<String> text(Map<String, Object> body, String name) {
        return Optional.ofNullable(body.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
