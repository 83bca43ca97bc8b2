package vn.kehoach.assignment.deadline;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.assignment.work.AssignmentView;
import vn.kehoach.notification.notice.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/**
 * Work whose deadline followed the event.
 *
 * @param work as it stands after the move
 * @param before its deadline until then, empty where it had none
 */
public record Moved(AssignmentView work, Optional<Instant> before) {

    /** Said even where the work is done by then: the date of the event is news nevertheless. */
    public NoticeItem item() {
        String from =
                before.map(old -> " (hạn cũ: " + VietnamTime.words(old) + ")").orElse("");
        return new NoticeItem(null, work.what() + from, work.dueAt().orElse(null), "/viec/" + work.id());
    }
}
