package vn.kehoach.security.login;

import java.util.regex.Pattern;

/** Where a person goes after logging in: a path of ours, never another site. */
public final class LocalPath {

    /** One slash, then no second one; no backslash, space or control character anywhere. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    /** A longer one would not find room in the head of the answer. */
    private static final int LONGEST = 1_500;

    private LocalPath() {}

    /** The path that was asked for, or the first page where it leads anywhere else. */
    public static String of(String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && LOCAL.matcher(asked).matches()
                ? asked
                : "/";
    }
}
