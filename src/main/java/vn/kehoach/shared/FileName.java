package vn.kehoach.shared;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file that somebody sent: data only, never a path. It has no line breaks and nothing that turns the
 * direction of writing, so that it reads the same in a page, a mail and a header as it is.
 */
public record FileName(String value) {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;
    private static final int BRIEF = 80;
    private static final String NAMELESS = "tep";
    /** Control characters, halves of pairs, what is nobody's, and separators of lines. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    /** Windows drops them from the end, and another extension would come to light. */
    private static final Pattern DROPPED_AT_THE_END = Pattern.compile("[.\\s\\p{Z}]+$");

    /** The name as it is kept. */
    public static FileName of(@Nullable String sent) {
        String seen = UNSEEN.matcher(VisibleText.of(sent == null ? "" : sent)).replaceAll("");
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String name = DROPPED_AT_THE_END.matcher(last).replaceAll("").strip();
        return new FileName(name.isEmpty() ? NAMELESS : cut(name, LONGEST));
    }

    /** Cuts in the middle: the extension says what the file is. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        String end = name.substring(extensionAt(name));
        int kept = longest - 1 - end.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(kept - 1)) ? kept - 1 : kept) + "…" + end;
    }

    private static int extensionAt(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? dot : name.length();
    }

    /** What follows the last dot, in small letters; empty where there is none. */
    public String extension() {
        int at = extensionAt(value);
        return at == value.length() ? "" : value.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** The name for a sentence, cut where it is long. */
    public String brief() {
        return "“" + cut(value, BRIEF) + "”";
    }

    @Override
    public String toString() {
        return value;
    }
}
