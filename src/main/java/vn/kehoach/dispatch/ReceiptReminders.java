package vn.kehoach.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.notification.notice.Addressee;
import vn.kehoach.notification.notice.MailKind;
import vn.kehoach.notification.notice.MailText;
import vn.kehoach.notification.notice.Notice;
import vn.kehoach.notification.notice.Outbox;
import vn.kehoach.shared.VietnamTime;

/**
 * Reminds recipients without an account, once, that nobody has confirmed what was sent to them to act on: the mail brings
 * another link to the document.
 */
@Service
@Transactional
public class ReceiptReminders {

    /** What is older the office has looked at by now. */
    private static final Duration REACH = Duration.ofDays(60);

    private static final String UNCONFIRMED =
            """
            select d.id, d.plan_id, d.name, d.address, d.notice_key, o.sent_at, p.number_text, p.title
            from delivery d join outbox o on o.notice_key = d.notice_key join plan p on p.id = d.plan_id
            where d.purpose = 'ACT' and d.channel = 'MAIL' and d.person_id is null and d.received_at is null
              and o.state = 'SENT' and o.sent_at >= :since and p.state in ('ISSUED', 'EXECUTING')
            order by d.plan_id, d.line_no, d.id
            """;

    private final JdbcClient queries;
    private final ReceiptDeadline deadline;
    private final Outbox outbox;

    ReceiptReminders(JdbcClient queries, ReceiptDeadline deadline, Outbox outbox) {
        this.queries = queries;
        this.deadline = deadline;
        this.outbox = outbox;
    }

    private record Unconfirmed(
            UUID delivery, String plan, Addressee to, String mail, Instant sent, String label, String title) {

        static Unconfirmed of(ResultSet row) throws SQLException {
            return new Unconfirmed(
                    row.getObject("id", UUID.class),
                    row.getString("plan_id"),
                    Addressee.outside(row.getString("name"), row.getString("address")),
                    row.getString("notice_key"),
                    row.getTimestamp("sent_at").toInstant(),
                    row.getString("number_text"),
                    row.getString("title"));
        }
    }

    /** Puts down the reminders of a working day; whoever was reminded of that mail is not reminded again. */
    public void remind(LocalDate day, Instant hour) {
        outbox.putAll(queries
                .sql(UNCONFIRMED)
                .param("since", Timestamp.from(hour.minus(REACH)))
                .query((row, n) -> Unconfirmed.of(row))
                .list()
                .stream()
                .filter(each -> deadline.of(each.sent()).isBefore(day))
                .map(each -> notice(each, hour))
                .toList());
    }

    private Notice notice(Unconfirmed each, Instant hour) {
        MailText text = MailText.of(
                "receipt-reminder",
                Map.of(
                        "plan",
                        each.label(),
                        "title",
                        each.title(),
                        "sent",
                        VietnamTime.day(VietnamTime.dayOf(each.sent())),
                        "due",
                        VietnamTime.day(deadline.of(each.sent()))));
        return Notice.to(each.to(), MailKind.REMINDER, "RECEIPT_DUE|" + each.mail(), hour, text)
                .ofPlan(each.plan())
                .at(DocumentLinks.path(each.delivery()));
    }
}
