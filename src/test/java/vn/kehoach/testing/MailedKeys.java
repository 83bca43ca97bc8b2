package vn.kehoach.testing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that stand in mails, read as whoever got the mail would. */
public final class MailedKeys {

    private MailedKeys() {}

    /** The key behind that path in the mail about that plan to that address, once it has left; of several the last one. */
    public static String of(Offices offices, String plan, String address, String path) {
        JsonNode mail = Offices.await(() -> offices.items("quantri", "/api/outbox?size=200&planId=" + plan).stream()
                .filter(each -> each.path("to").asText().contains(address))
                .filter(each -> each.path("state").asText().equals("SENT"))
                .filter(each -> !words(offices, each, path).isEmpty())
                .reduce((one, other) -> one.path("sentAt")
                                        .asText()
                                        .compareTo(other.path("sentAt").asText())
                                > 0
                        ? one
                        : other));
        return words(offices, mail, path);
    }

    private static String words(Offices offices, JsonNode mail, String path) {
        byte[] raw = offices.as("quantri")
                .get("/thu/" + mail.path("id").asText() + "/goc.eml")
                .expect(200)
                .bytes();
        Matcher link = Pattern.compile(path + "([A-Za-z0-9_-]{43})").matcher(text(raw));
        return link.find() ? link.group(1) : "";
    }

    private static String text(byte[] raw) {
        try {
            return text(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a mail says. */
    public static String text(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int n = 0; n < parts.getCount(); n++) {
                all.append(text(parts.getBodyPart(n)));
            }
            return all.toString();
        }
        return part.getContent() instanceof String words ? words : "";
    }
}
