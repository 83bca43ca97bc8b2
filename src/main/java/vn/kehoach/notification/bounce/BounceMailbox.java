package vn.kehoach.notification.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.sending.SendingTime;

/** The mailbox over IMAP. What was looked at is marked as read; what could not be noted stays unread for the next look. */
@Component
class BounceMailbox {

    private static final Session WITHOUT_SERVER = Session.getInstance(new Properties());
    private static final int AT_ONCE = 100;
    private static final int MOST = 256 * 1024;
    private static final String PATIENCE = "10000";

    private final BounceSettings settings;
    private final SendingTime time;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
        this.time = new SendingTime(settings.longest());
    }

    boolean on() {
        return settings.on();
    }

    /**
     * Shows the unread messages, oldest first, at most a hundred.
     *
     * @param done whether a message need not be looked at again
     * @throws MessagingException where the server does not answer, or not in time
     */
    void each(Predicate<Message> done) throws MessagingException {
        MessagingException[] failed = new MessagingException[1];
        time.limit(() -> {
            try {
                look(done);
            } catch (MessagingException e) {
                failed[0] = e;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private void look(Predicate<Message> done) throws MessagingException {
        try (Store store = session().getStore(settings.protocol())) {
            store.connect(
                    settings.host(), settings.port() == 0 ? -1 : settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int n = 0; n < Math.min(unread.length, AT_ONCE); n++) {
                    if (done.test(unread[n])) {
                        unread[n].setFlag(Flags.Flag.SEEN, true);
                    }
                }
            }
        }
    }

    /**
     * The beginning of a message, enough for a report and the head of the mail that it is about; what comes behind, such as
     * that mail with its files, stays with the server.
     */
    static MimeMessage beginning(Message message) throws MessagingException, IOException {
        try (InputStream in = ((IMAPMessage) message).getMimeStream()) {
            return new MimeMessage(WITHOUT_SERVER, new ByteArrayInputStream(in.readNBytes(MOST)));
        }
    }

    private Session session() {
        String prefix = "mail." + settings.protocol();
        Properties properties = new Properties();
        properties.put(prefix + ".connectiontimeout", PATIENCE);
        properties.put(prefix + ".timeout", PATIENCE);
        properties.put(prefix + ".writetimeout", PATIENCE);
        // To read a part is not to have noted what it says.
        properties.put(prefix + ".peek", "true");
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        properties.put(prefix + ".socketFactory", time);
        properties.put(prefix + ".socketFactory.fallback", "false");
        return Session.getInstance(properties);
    }
}
