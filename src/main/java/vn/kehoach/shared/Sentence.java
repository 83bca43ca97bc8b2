package vn.kehoach.shared;

import java.util.regex.Pattern;

/** Sentences that are put together from words which somebody wrote. */
public final class Sentence {

    private static final Pattern END = Pattern.compile("[.;,\\s]+$");

    private Sentence() {}

    /** The words without the sign that ended them: another one follows. */
    public static String open(String words) {
        return END.matcher(words).replaceFirst("");
    }
}
