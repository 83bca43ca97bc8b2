package vn.kehoach.notification.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.notification.outbox.Moments;
import vn.kehoach.notification.outbox.OneLine;
import vn.kehoach.shared.AnyCount;

/** Keeps mails instead of sending them, so that a newcomer without a mail server can read them. */
class KeptMail implements MailTransport {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void send(MimeMessage mail) {
        try {
            mail.saveChanges();
            keep(mail.getMessageID(), raw(mail));
        } catch (MessagingException | IOException e) {
            throw Undelivered.forGood(OneLine.of(e.getMessage()), e);
        }
    }

    @AnyCount(because = "a mail that is sent once more has the same Message-ID and is kept once")
    private void keep(String messageId, byte[] raw) {
        jdbc.sql("insert into kept_mail (message_id, kept_at, raw) values (?, ?, ?) on conflict do nothing")
                .params(messageId, Moments.of(clock.instant()), raw)
                .update();
    }

    private static byte[] raw(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        mail.writeTo(raw);
        return raw.toByteArray();
    }
}
