package vn.kehoach.notification.bounce;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.kehoach.notification.outbox.BouncedMails;
import vn.kehoach.notification.outbox.OneLine;

/** Looks into the mailbox for what came back, and notes it with the mail that it was. */
@Service
class BounceReader {

    private static final Logger LOG = LoggerFactory.getLogger(BounceReader.class);

    private final BounceMailbox mailbox;
    private final BouncedMails mails;

    BounceReader(BounceMailbox mailbox, BouncedMails mails) {
        this.mailbox = mailbox;
        this.mails = mails;
    }

    @Scheduled(fixedDelayString = "${kehoach.mail.bounces.tick}")
    void look() {
        if (!mailbox.on()) {
            return;
        }
        try {
            mailbox.each(this::noted);
        } catch (MessagingException e) {
            LOG.warn("The mailbox of bounces cannot be read now: {}", OneLine.of(String.valueOf(e.getMessage())));
        }
    }

    /** False where it could not be read or written down; what is no report of ours needs nothing. */
    private boolean noted(Message message) {
        try {
            report(BounceMailbox.beginning(message)).ifPresent(each -> mails.note(each.messageId(), each.reason()));
            return true;
        } catch (MessagingException | IOException | DataAccessException e) {
            LOG.warn("A bounce could not be noted; it is read again: {}", OneLine.of(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private static Optional<DeliveryReport> report(Message message) {
        try {
            return DeliveryReport.of(message);
        } catch (MessagingException | IOException | RuntimeException e) {
            // Anybody may write to this mailbox; what cannot be read must not hold up what comes behind it.
            LOG.warn("A message in the mailbox of bounces cannot be read: {}", OneLine.of(e.toString()));
            return Optional.empty();
        }
    }
}
