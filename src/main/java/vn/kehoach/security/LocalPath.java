package vn.kehoach.security;

import java.util.regex.Pattern;

/** Where a person goes after logging in: a path of ours, never another site. */
public final class LocalPath {

    /** One slash, then no second one; no backslash, space or control character anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    /** The path that was asked for, or the first page where it leads anywhere else. */
    public static String of(String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
