package vn.kehoach.notification.outbox;

import java.net.URI;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How mail is sent, {@code kehoach.mail.*}.
 *
 * @param baseUrl where people reach us, {@code kehoach.base-url}; links and Message-IDs are made of it
 * @param mail what concerns mail alone
 */
@ConfigurationProperties("kehoach")
public record MailSettings(@DefaultValue("http://localhost:8080") URI baseUrl, @DefaultValue Mail mail) {

    /**
     * What concerns mail alone.
     *
     * @param from the address that mails come from; empty for one at the host of the base address
     * @param senders how many threads send
     * @param attachUpTo the largest document that goes with a mail; a larger one is reached by the link only
     */
    public record Mail(
            @DefaultValue("") String from, @DefaultValue("2") int senders, @DefaultValue("5MB") DataSize attachUpTo) {}

    String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + host() + ">";
    }

    /** The address that mail comes from. */
    public String from() {
        return mail.from().isBlank() ? "khong-tra-loi@" + host() : mail.from();
    }

    /** The absolute address of one of our paths. */
    String absolute(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + (path.startsWith("/") ? path : "/" + path);
    }

    private String host() {
        return baseUrl.getHost() == null ? "localhost" : baseUrl.getHost();
    }
}
