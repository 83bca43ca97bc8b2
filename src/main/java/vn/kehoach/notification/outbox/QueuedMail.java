package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
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
        MailAddress to,
        Letter letter,
        String document,
        Optional<Attachment> attached,
        int attempts,
        Instant firstTriedAt,
        UUID claim) {

    static final String COLUMNS = "o.id, o.message_id, o.document, o.attempts, o.first_tried_at, o.claim, "
            + MailAddress.COLUMNS + ", " + Letter.COLUMNS;

    static QueuedMail of(ResultSet row) throws SQLException {
        return new QueuedMail(
                row.getLong("id"),
                row.getString("message_id"),
                MailAddress.of(row),
                Letter.of(row),
                row.getString("document"),
                Optional.empty(),
                row.getInt("attempts"),
                Moments.in(row, "first_tried_at"),
                row.getObject("claim", UUID.class));
    }

    /** The work that its items speak of. */
    public Stream<String> refs() {
        return letter.items().stream().map(NoticeItem::ref).filter(ref -> ref != null);
    }

    /** The same mail without what was done meanwhile. */
    public QueuedMail without(Collection<String> done) {
        return new QueuedMail(
                id, messageId, to, letter.without(done), document, attached, attempts, firstTriedAt, claim);
    }

    /** The same mail with a button that leads to that path. */
    public QueuedMail leadingTo(String path) {
        return new QueuedMail(
                id, messageId, to, letter.leadingTo(path), document, attached, attempts, firstTriedAt, claim);
    }

    /** The same mail with that file. */
    public QueuedMail with(Optional<Attachment> file) {
        return new QueuedMail(id, messageId, to, letter, document, file, attempts, firstTriedAt, claim);
    }

    /** Whether it had a list of which all was done meanwhile. */
    public boolean emptiedBy(Set<String> done) {
        return !letter.items().isEmpty() && letter.without(done).items().isEmpty();
    }
}
