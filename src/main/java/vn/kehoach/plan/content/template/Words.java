package vn.kehoach.plan.content.template;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names as they are shown, whichever way their marks were typed. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    static String of(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
