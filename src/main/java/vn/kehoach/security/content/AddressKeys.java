package vn.kehoach.security.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import vn.kehoach.security.refusal.Unfit;

/** The parameters after the question mark, read as strictly as the most lenient reader behind the gate would. */
final class AddressKeys {

    private AddressKeys() {}

    static void read(String query, JsonKeys.Rule rule) throws Unfit {
        if (query == null) {
            return;
        }
        for (String pair : query.split("[&;]")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            rule.look(decoded(key).strip(), equals < 0 ? "" : decoded(pair.substring(equals + 1)), false);
        }
    }

    private static String decoded(String text) throws Unfit {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new Unfit(400, "malformed address", "Địa chỉ này không đúng dạng");
        }
    }
}
