package vn.kehoach.security.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import vn.kehoach.security.refusal.Unfit;

/** Reads JSON once from its beginning to its end and shows every key with what follows it; keeps nothing. */
final class JsonKeys {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 50;

    /** What may be said about a key. */
    interface Rule {

        /**
         * Looks at one key.
         *
         * @param text the value where it is a text, a number, true or false; null for JSON's null
         * @param nested whether the value is an object or an array
         */
        void look(String key, String text, boolean nested) throws Unfit;
    }

    private JsonKeys() {}

    /** Fails with a {@link JsonProcessingException} where it is no JSON. */
    static void read(byte[] body, Rule rule) throws IOException, Unfit {
        int depth = 0;
        try (JsonParser parser = JSON.createParser(body)) {
            while (parser.nextToken() != null) {
                requireWhole(parser);
                if (parser.currentToken() == JsonToken.FIELD_NAME) {
                    look(parser, rule);
                    requireWhole(parser);
                }
                depth = deeper(depth, parser.currentToken());
            }
        }
    }

    /** Half of a pair of letters is no letter: the database would keep another text than the one that was sent. */
    private static void requireWhole(JsonParser parser) throws IOException, Unfit {
        JsonToken token = parser.currentToken();
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
        if (text && hasHalf(parser.getText())) {
            String key = parser.currentName();
            boolean named = key != null && !hasHalf(key);
            throw Unfit.because("half a letter", named ? key : "JSON", "có ký tự không đọc được");
        }
    }

    private static boolean hasHalf(String text) {
        return text.codePoints()
                .anyMatch(letter -> letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
    }

    private static int deeper(int depth, JsonToken token) throws Unfit {
        if (token == null) {
            return depth;
        }
        if (token.isStructStart() && depth == DEEPEST) {
            throw new Unfit(400, "too deep", "Nội dung JSON lồng nhau quá " + DEEPEST + " tầng");
        }
        return depth + (token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0);
    }

    private static void look(JsonParser parser, Rule rule) throws IOException, Unfit {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        boolean nested = value != null && value.isStructStart();
        rule.look(key, nested || value == JsonToken.VALUE_NULL ? null : parser.getText(), nested);
    }
}
