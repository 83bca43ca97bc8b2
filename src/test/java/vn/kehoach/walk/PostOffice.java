package vn.kehoach.walk;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mail server of another process: mails reach it over SMTP only. */
public final class PostOffice implements AutoCloseable {

    private static final long PATIENCE = 20_000;

    private final GreenMail server;

    /** Listens at a port that is free. */
    public PostOffice() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE);
        server = new GreenMail(setup);
        server.start();
    }

    /** What the program needs to know of it. */
    public Map<String, String> settings() {
        return settings(port());
    }

    /** The same where mails take a way of their own to it, which begins at that port. */
    static Map<String, String> settings(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", String.valueOf(port));
        return settings;
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** All that came so far. */
    public List<Letter> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Letter::of).toList();
    }

    /** A mail as it came. */
    public record Letter(String messageId, String to, String subject) {

        static Letter of(MimeMessage mail) {
            try {
                String to = ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
                return new Letter(mail.getMessageID(), to, mail.getSubject());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
