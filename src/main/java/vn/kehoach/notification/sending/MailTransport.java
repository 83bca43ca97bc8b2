package vn.kehoach.notification.sending;

import jakarta.mail.internet.MimeMessage;

/** Hands a finished mail over to a mail server, or keeps it where there is none. */
public interface MailTransport {

    /** Hands the mail over; throws {@link Undelivered} where that failed. */
    void send(MimeMessage mail);

    /** Whether there is anything to hand mails to; where not, they wait. */
    default boolean ready() {
        return true;
    }
}
