package vn.kehoach.notification.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.outbox.Attachment;
import vn.kehoach.notification.outbox.MailSettings;
import vn.kehoach.notification.outbox.MailTemplates;
import vn.kehoach.notification.outbox.OneLine;
import vn.kehoach.notification.outbox.QueuedMail;

/** Makes the finished mail: HTML with a plain text alternative, under the Message-ID fixed when it was put down. */
@Component
class MailComposer {

    /** Made once: a session looks through the whole class path for its parts. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static {
        // Else the library searches the class path anew for each part of each mail.
        System.getProperties()
                .putIfAbsent("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    private final MailTemplates templates;
    private final MailSettings settings;
    private final Clock clock;

    MailComposer(MailTemplates templates, MailSettings settings, Clock clock) {
        this.templates = templates;
        this.settings = settings;
        this.clock = clock;
    }

    /** Throws {@link Undelivered} for good where the address is none. */
    MimeMessage compose(QueuedMail mail) {
        try {
            return composed(mail);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw Undelivered.forGood("Địa chỉ thư không hợp lệ: “" + mail.to().address() + "”", e);
        }
    }

    private MimeMessage composed(QueuedMail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new WithFixedId(mail.messageId());
        MimeMessageHelper parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, UTF_8);
        parts.setFrom(new InternetAddress(settings.from(), "Kehoach", UTF_8));
        parts.setTo(recipient(mail));
        parts.setSubject(mail.letter().subject());
        parts.setSentDate(Date.from(clock.instant()));
        parts.setText(templates.text(mail), templates.html(mail));
        if (mail.attached().isPresent()) {
            attach(mail.attached().get(), parts);
        }
        // Machines that answer absent people's mail leave ours alone.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static void attach(Attachment file, MimeMessageHelper parts) throws MessagingException {
        parts.addAttachment(OneLine.of(file.name()), new ByteArrayDataSource(file.content(), file.type()));
    }

    private static InternetAddress recipient(QueuedMail mail) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.to().address(), true);
        address.setPersonal(mail.to().name(), UTF_8);
        return address;
    }

    /** Whatever is done to the message, its id stays. */
    private static final class WithFixedId extends MimeMessage {
        private final String id;

        WithFixedId(String id) throws MessagingException {
            super(SESSION);
            this.id = id;
            updateMessageID();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
