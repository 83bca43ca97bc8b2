package vn.kehoach.notification.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import vn.kehoach.notification.outbox.OneLine;

/**
 * What a report of a mail server (RFC 3464) says of one of our mails. It counts where it names the Message-ID of that mail:
 * nobody but whoever had the mail knows it.
 *
 * @param messageId of our mail
 * @param reason what the server said, in one line
 */
record DeliveryReport(String messageId, String reason) {

    private static final int MOST = 64 * 1024;
    private static final int LONGEST_REASON = 300;
    private static final int PARTS = 10;
    private static final Pattern OURS =
            Pattern.compile("<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@[A-Za-z0-9.-]{1,255}>");

    /** The report that a message is; empty for any other message, and for one that says that the mail is only late. */
    static Optional<DeliveryReport> of(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<String> reason = Optional.empty();
        Optional<String> id = Optional.empty();
        for (int n = 0; n < Math.min(parts.getCount(), PARTS); n++) {
            BodyPart part = parts.getBodyPart(n);
            if (part.isMimeType("message/delivery-status")) {
                reason = reason.isPresent() ? reason : reason(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                id = id.isPresent() ? id : id(part);
            }
        }
        String said = reason.orElse("");
        return reason.isEmpty() ? Optional.empty() : id.map(ours -> new DeliveryReport(ours, said));
    }

    private static Optional<String> reason(Part part) throws MessagingException, IOException {
        DeliveryStatus status = new DeliveryStatus(bounded(part));
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .filter(DeliveryReport::isFinal)
                .map(DeliveryReport::words)
                .findFirst();
    }

    /** It will not be tried again, and the fault is not one of the moment. */
    private static boolean isFinal(InternetHeaders recipient) {
        return header(recipient, "Action").toLowerCase(Locale.ROOT).startsWith("failed")
                && header(recipient, "Status").startsWith("5");
    }

    private static String words(InternetHeaders recipient) {
        String words = Stream.of("Status", "Diagnostic-Code")
                .map(name -> header(recipient, name))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        // The library reads letters of one byte each; servers that say more write UTF-8.
        String line = OneLine.of(new String(words.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }

    private static Optional<String> id(Part part) throws MessagingException, IOException {
        return Optional.of(header(new InternetHeaders(bounded(part)), "Message-ID"))
                .filter(id -> OURS.matcher(id).matches());
    }

    private static InputStream bounded(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new ByteArrayInputStream(in.readNBytes(MOST));
        }
    }

    private static String header(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null))
                .map(String::strip)
                .orElse("");
    }
}
