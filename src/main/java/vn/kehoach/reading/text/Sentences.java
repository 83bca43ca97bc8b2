package vn.kehoach.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts an item into sentences. */
public final class Sentences {

    private static final Pattern SHORTENED = Pattern.compile(
            ".*(?:\\b(?:tp|tx|q|p|ths|ts|pgs|gs|bs|ks|cn|ubnd|v\\.v|vv|t|k|d/c|dc|th|tt|sdt|st)|^[a-z]|[ (][a-z])",
            Pattern.DOTALL);

    /** The longest of them, with a gap before it. */
    private static final int LOOK_BACK = 12;

    /** No office writes a longer sentence; what seems to be one is cut at a gap. */
    static final int LONGEST = 3_000;

    private Sentences() {}

    public static List<Span> of(Page page, Span span) {
        List<Span> sentences = new ArrayList<>();
        int start = span.start();
        int depth = 0;
        for (int place = span.start(); place < span.end(); place++) {
            char letter = page.shown().charAt(place);
            depth = Math.max(0, depth + (letter == '(' ? 1 : letter == ')' ? -1 : 0));
            boolean tooLong = place - start >= LONGEST && page.isGap(place) || place - start >= 2 * LONGEST;
            if (tooLong || depth == 0 && ends(page, span, start, place)) {
                depth = 0;
                add(page, sentences, start, place + 1);
                start = place + 1;
            }
        }
        add(page, sentences, start, span.end());
        return sentences;
    }

    private static boolean ends(Page page, Span span, int start, int place) {
        if (".!?".indexOf(page.shown().charAt(place)) < 0 || place + 1 >= span.end() || !page.isGap(place + 1)) {
            return false;
        }
        int next = place + 1;
        while (next < span.end() && page.isGap(next)) {
            next++;
        }
        return next < span.end()
                && Character.isUpperCase(page.shown().charAt(next))
                && !SHORTENED
                        .matcher(page.plain().substring(Math.max(start, place - LOOK_BACK), place))
                        .matches();
    }

    private static void add(Page page, List<Span> sentences, int start, int end) {
        Span sentence = page.trimmed(start, end);
        if (sentence.start() < sentence.end()) {
            sentences.add(sentence);
        }
    }
}
