package vn.kehoach.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * How far a mail has come.
 *
 * @param held it waits for an administrator, because the database was restored and it may have left before
 * @param sentAt null until it is sent
 * @param lastError what the mail server said last, null where nothing went wrong
 */
public record Delivery(
        MailState state, boolean held, Instant plannedFor, Instant sentAt, int attempts, String lastError) {

    static final String COLUMNS = "o.state, o.state = 'QUEUED' and o.held_since is not null as held, o.planned_for,"
            + " o.sent_at, o.attempts, o.last_error";

    static Delivery of(ResultSet row) throws SQLException {
        return new Delivery(
                MailState.valueOf(row.getString("state")),
                row.getBoolean("held"),
                Moments.in(row, "planned_for"),
                Moments.in(row, "sent_at"),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
