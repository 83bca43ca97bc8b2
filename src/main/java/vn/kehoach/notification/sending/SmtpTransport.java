package vn.kehoach.notification.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.kehoach.notification.outbox.OneLine;

/**
 * Speaks SMTP. Only the word of the server about this mail or recipient is final; where it says nothing about either, it is
 * away.
 */
class SmtpTransport implements MailTransport {

    private static final int FINAL = 500;
    /** The server closes: it would say so to any mail. */
    private static final int CLOSING = 421;

    private final JavaMailSenderImpl smtp;
    private final SendingTime time;

    SmtpTransport(JavaMailSenderImpl smtp) {
        this(smtp, SendingTime.LONGEST);
    }

    /** What cannot be delivered returns to that address, of each mail its head alone: reports are small then. */
    SmtpTransport returningTo(String address) {
        if (!address.isBlank()) {
            String protocol = protocol(smtp);
            smtp.getJavaMailProperties().put(protocol + ".from", address.strip());
            smtp.getJavaMailProperties().put(protocol + ".dsn.notify", "FAILURE");
            smtp.getJavaMailProperties().put(protocol + ".dsn.ret", "HDRS");
        }
        return this;
    }

    private static String protocol(JavaMailSenderImpl smtp) {
        return "mail." + (smtp.getProtocol() == null ? "smtp" : smtp.getProtocol());
    }

    SmtpTransport(JavaMailSenderImpl smtp, Duration longest) {
        this.smtp = smtp;
        this.time = new SendingTime(longest);
        String protocol = protocol(smtp);
        smtp.getJavaMailProperties().put(protocol + ".socketFactory", time);
        smtp.getJavaMailProperties().put(protocol + ".socketFactory.fallback", "false");
    }

    @Override
    public void send(MimeMessage mail) {
        try {
            time.limit(() -> smtp.send(mail));
        } catch (MailSendException e) {
            throw undelivered(e);
        } catch (MailException e) {
            throw Undelivered.serverAway(reason(e), e);
        }
    }

    private static Undelivered undelivered(MailSendException failure) {
        List<Exception> answers = Stream.of(failure.getMessageExceptions())
                .flatMap(SmtpTransport::chain)
                .filter(answer -> code(answer) > 0)
                .toList();
        Optional<Exception> refusal =
                answers.stream().filter(answer -> code(answer) >= FINAL).findFirst();
        if (refusal.isPresent()) {
            return Undelivered.forGood(reason(refusal.get()), failure);
        }
        boolean answered = answers.stream().anyMatch(answer -> code(answer) != CLOSING);
        return answered
                ? Undelivered.forNow(reason(failure), failure)
                : Undelivered.serverAway(reason(failure), failure);
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                link -> link != null,
                link -> link instanceof MessagingException chained ? chained.getNextException() : null);
    }

    /** What the server said about the recipient or the content; -1 where it said nothing. */
    private static int code(Exception answer) {
        if (answer instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        return answer instanceof SMTPSendFailedException content ? content.getReturnCode() : -1;
    }

    private static String reason(Exception failure) {
        return OneLine.of(failure.getMessage());
    }
}
