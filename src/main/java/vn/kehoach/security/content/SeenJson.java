package vn.kehoach.security.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import vn.kehoach.shared.VisibleText;

/** JSON with its texts as they are seen; whatever else it says is said in the same words. */
final class SeenJson {

    private static final JsonFactory JSON = new JsonFactory();

    private SeenJson() {}

    /** The same bytes where there is nothing to be taken out, and where it is no JSON: others explain that. */
    static byte[] of(byte[] body) throws IOException {
        try {
            return isSeen(body) ? body : seen(body);
        } catch (JsonProcessingException noJson) {
            return body;
        }
    }

    private static boolean isSeen(byte[] body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && !text(parser).equals(parser.getText())) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String text(JsonParser parser) throws IOException {
        return isSecret(parser.currentName()) ? parser.getText() : VisibleText.of(parser.getText());
    }

    /** A password is what it is, letter by letter. */
    static boolean isSecret(String name) {
        return name != null
                && (name.equals("matKhau") || name.toLowerCase(Locale.ROOT).contains("password"));
    }

    private static byte[] seen(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        try (JsonParser parser = JSON.createParser(body);
                JsonGenerator generator = JSON.createGenerator(out)) {
            while (parser.nextToken() != null) {
                copy(parser, generator);
            }
        }
        return out.toByteArray();
    }

    private static void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING -> generator.writeString(text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
            default -> generator.copyCurrentEvent(parser);
        }
    }
}
