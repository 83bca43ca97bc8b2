package vn.kehoach.assignment;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.notification.NoticeItem;
import vn.kehoach.shared.VietnamTime;

/**
 * Work whose deadline followed the event.
 *
 * @param work as it stands after the move
 * @param before its deadline until then, empty where it had none
 */
record Moved(AssignmentView work, Optional<Instant> before) {

    NoticeItem item() {
        String from =
                before.map(old -> " (hạn cũ: " + VietnamTime.words(old) + ")").orElse("");
        return new NoticeItem(
                work.id().toString(), work.what() + from, work.dueAt().orElse(null), "/viec/" + work.id());
    }
}
