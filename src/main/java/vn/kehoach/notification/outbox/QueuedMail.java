package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoach.notification.notice.NoticeItem;

/**
 * A mail in the hands of a sender.
 *
 * @param document the name of the document that goes with it, null for none
 * @param attached that document, once it was read
 */
public record QueuedMail(
        long id,
        String messageId,
        String toName,
        String toAddress,
        String subject,
        String body,
        List<NoticeItem> items,
        String link,
        String linkLabel,
        String document,
        Optional<Attachment> attached,
        int attempts,
        Instant firstTriedAt,
        UUID claim) {

    static final String COLUMNS = "o.id, o.message_id, o.to_name, o.to_address, o.subject, o.body, o.items, o.link,"
            + " o.link_label, o.document, o.attempts, o.first_tried_at, o.claim";

    static QueuedMail of(ResultSet row) throws SQLException {
        return new QueuedMail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("body"),
                ItemsJson.read(row.getString("items")),
                row.getString("link"),
                row.getString("link_label"),
                row.getString("document"),
                Optional.empty(),
                row.getInt("attempts"),
                Moments.in(row, "first_tried_at"),
                row.getObject("claim", UUID.class));
    }

    /** The work that its items speak of. */
    public Stream<String> refs() {
        return items.stream().map(NoticeItem::ref).filter(ref -> ref != null);
    }

    /** The same mail without what was done meanwhile. */
    public QueuedMail without(Collection<String> done) {
        List<NoticeItem> left = items.stream()
                .filter(item -> item.ref() == null || !done.contains(item.ref()))
                .toList();
        return new QueuedMail(
                id,
                messageId,
                toName,
                toAddress,
                subject,
                body,
                left,
                link,
                linkLabel,
                document,
                attached,
                attempts,
                firstTriedAt,
                claim);
    }

    /** The same mail with that file. */
    public QueuedMail with(Optional<Attachment> file) {
        return new QueuedMail(
                id,
                messageId,
                toName,
                toAddress,
                subject,
                body,
                items,
                link,
                linkLabel,
                document,
                file,
                attempts,
                firstTriedAt,
                claim);
    }

    /** Whether it had a list of which all was done meanwhile. */
    public boolean emptiedBy(Set<String> done) {
        return !items.isEmpty() && without(done).items().isEmpty();
    }
}
