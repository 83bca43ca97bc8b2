package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Where a mail goes back to that cannot be delivered. */
class ReturnAddressTest {

    @ParameterizedTest
    @CsvSource({"tra-lai@kehoach.example,<tra-lai@kehoach.example>", "'',<khong-tra-loi@kehoach.example>"})
    void what_cannot_be_delivered_returns_to_the_address_of_the_setting(String address, String path) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            JavaMailSenderImpl smtp = new JavaMailSenderImpl();
            smtp.setHost("127.0.0.1");
            smtp.setPort(server.getSmtp().getPort());
            MimeMessage mail = smtp.createMimeMessage();
            mail.setFrom("khong-tra-loi@kehoach.example");
            mail.setRecipients(Message.RecipientType.TO, "a@don-vi.example");
            mail.setText("x");

            new SmtpTransport(smtp).returningTo(address).send(mail);

            assertThat(server.getReceivedMessages()[0].getHeader("Return-Path")).containsExactly(path);
            assertThat(server.getReceivedMessages()[0].getHeader("From"))
                    .containsExactly("khong-tra-loi@kehoach.example");
        } finally {
            server.stop();
        }
    }
}
