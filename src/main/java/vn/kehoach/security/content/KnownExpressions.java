package vn.kehoach.security.content;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoach.security.refusal.Unfit;

/** The engine runs what stands in a key that ends in “Expression”; only the words of our own lists are let through. */
final class KnownExpressions {

    private static final Pattern KNOWN = Pattern.compile(
            "\\$\\{(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)\\.(?:plus|minus)Days\\([0-9]{1,4}\\))\\}");

    private KnownExpressions() {}

    static void check(String key, String value, boolean nested) throws Unfit {
        if (key.toLowerCase(Locale.ROOT).endsWith("expression") && (nested || !isKnown(value))) {
            throw Unfit.because("expression", key, "biểu thức này không được nhận");
        }
    }

    private static boolean isKnown(String value) {
        return value == null || KNOWN.matcher(value).matches();
    }
}
