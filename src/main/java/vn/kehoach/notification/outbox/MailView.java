package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.kehoach.notification.notice.MailKind;

/**
 * A mail as others see it in a list.
 *
 * @param sentAt null until it is sent
 * @param personId who gets it, null for an address outside the register
 * @param planId the plan it belongs to, null for none or several
 * @param lastError what the mail server said last, null where nothing went wrong
 * @param held it waits for an administrator, because the database was restored and it may have left before
 * @param attachments what went with it, known when it was sent
 */
public record MailView(
        long id,
        MailState state,
        MailKind kind,
        String personId,
        String toName,
        String toAddress,
        String subject,
        String messageId,
        Instant plannedFor,
        Instant sentAt,
        String planId,
        int attempts,
        String lastError,
        boolean held,
        List<AttachedFile> attachments) {

    static final String COLUMNS = "o.id, o.state, o.kind, o.person_id, o.to_name, o.to_address, o.subject,"
            + " o.message_id, o.planned_for, o.sent_at, o.plan_id, o.attempts, o.last_error,"
            + " o.state = 'QUEUED' and o.held_since is not null as held, o.attachments";

    static MailView of(ResultSet row) throws SQLException {
        return new MailView(
                row.getLong("id"),
                MailState.valueOf(row.getString("state")),
                MailKind.valueOf(row.getString("kind")),
                row.getString("person_id"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("message_id"),
                Moments.in(row, "planned_for"),
                Moments.in(row, "sent_at"),
                row.getString("plan_id"),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getBoolean("held"),
                ItemsJson.readFiles(row.getString("attachments")));
    }
}
