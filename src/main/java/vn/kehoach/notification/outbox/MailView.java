package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.kehoach.notification.notice.MailKind;

/**
 * A mail as others see it in a list.
 *
 * @param personId who gets it, null for an address outside the register
 * @param planId the plan it belongs to, null for none or several
 * @param attachments what went with it, known when it was sent
 */
public record MailView(
        long id,
        MailKind kind,
        String personId,
        MailAddress to,
        String subject,
        String messageId,
        String planId,
        Delivery delivery,
        List<AttachedFile> attachments) {

    static final String COLUMNS = "o.id, o.kind, o.person_id, o.subject, o.message_id, o.plan_id, o.attachments, "
            + MailAddress.COLUMNS + ", " + Delivery.COLUMNS;

    static MailView of(ResultSet row) throws SQLException {
        return new MailView(
                row.getLong("id"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("person_id"),
                MailAddress.of(row),
                row.getString("subject"),
                row.getString("message_id"),
                row.getString("plan_id"),
                Delivery.of(row),
                ItemsJson.readFiles(row.getString("attachments")));
    }

    /** Whether it waits, has gone or failed. */
    public MailState state() {
        return delivery.state();
    }
}
