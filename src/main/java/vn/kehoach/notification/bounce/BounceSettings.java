package vn.kehoach.notification.bounce;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which mail servers send what they could not deliver, {@code kehoach.mail.bounces.*}.
 *
 * @param host its IMAP server; empty where there is none
 * @param protocol {@code imaps}, or {@code imap} for a server on the same host
 * @param port 0 for the usual one of the protocol
 * @param address where mails that fail return to; empty for the address that they come from
 * @param longest how long one look may take in all
 */
@ConfigurationProperties("kehoach.mail.bounces")
record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String address,
        @DefaultValue("30s") Duration longest) {

    boolean on() {
        return !host.isBlank();
    }

    /** The password stands in no log. */
    @Override
    public String toString() {
        return protocol + "://" + user + "@" + host;
    }
}
