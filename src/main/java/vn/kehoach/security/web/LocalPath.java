package vn.kehoach.security.web;

import java.util.regex.Pattern;

/** Where a person goes after logging in: a path of ours, never another site. */
final class LocalPath {

    /** One slash, then no second one; no backslash, space or control character anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    static String of(String asked) {
        return LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
