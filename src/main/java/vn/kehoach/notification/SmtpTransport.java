package vn.kehoach.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Speaks SMTP. Only the word of the server about this mail or recipient is final; all else may pass. */
class SmtpTransport implements MailTransport {

    private static final int FINAL = 500;

    private final JavaMailSender smtp;

    SmtpTransport(JavaMailSender smtp) {
        this.smtp = smtp;
    }

    @Override
    public void send(MimeMessage mail) {
        try {
            smtp.send(mail);
        } catch (MailSendException e) {
            throw undelivered(e);
        } catch (MailException e) {
            throw Undelivered.forNow(reason(e), e);
        }
    }

    private static Undelivered undelivered(MailSendException failure) {
        return Stream.of(failure.getMessageExceptions())
                .flatMap(SmtpTransport::chain)
                .filter(SmtpTransport::isFinal)
                .findFirst()
                .map(answer -> Undelivered.forGood(reason(answer), failure))
                .orElseGet(() -> Undelivered.forNow(reason(failure), failure));
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                link -> link != null,
                link -> link instanceof MessagingException chained ? chained.getNextException() : null);
    }

    private static boolean isFinal(Exception answer) {
        return answer instanceof SMTPAddressFailedException address && address.getReturnCode() >= FINAL
                || answer instanceof SMTPSendFailedException content && content.getReturnCode() >= FINAL;
    }

    private static String reason(Exception failure) {
        return OneLine.of(failure.getMessage());
    }
}
