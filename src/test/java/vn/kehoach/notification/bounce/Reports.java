package vn.kehoach.notification.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What mail servers write when a mail could not be delivered. */
final class Reports {

    static final String ID = "<0b2c6a3e-5d1f-4c7a-9e43-0f6a1f1d2b3c@kehoach.example>";
    static final String FAILED =
            """
            Final-Recipient: rfc822; khong-con@don-vi.example
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 no such user
            """;

    private Reports() {}

    static MimeMessage failed(String id) {
        return report(FAILED, "Message-ID: " + id + "\nSubject: x\n");
    }

    /** A report with that status, about a mail with that head. */
    static MimeMessage report(String status, String head) {
        return raw(
                """
                From: MAILER-DAEMON@mx.example
                To: tra-lai@kehoach.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="ranh"

                --ranh
                Content-Type: text/plain; charset=us-ascii

                This is the mail system. I'm sorry.

                --ranh
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                """
                        + status
                        + """

                        --ranh
                        Content-Type: message/rfc822

                        """
                        + head
                        + """

                        --ranh--
                        """);
    }

    static MimeMessage raw(String text) {
        try {
            byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
