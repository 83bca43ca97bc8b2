package vn.kehoach.reading;

/** Tells a sentence that goes on in the next line from a new paragraph. */
final class WrappedLine {

    /** Lines shorter than that are seldom broken by the width of the page. */
    private static final int FULL_LINE = 55;

    private WrappedLine() {}

    static boolean continues(Page page, Line before, Line line) {
        if (!line.marker().isNone() || isTabular(page, line)) {
            return false;
        }
        char last = page.shown().charAt(before.span().end() - 1);
        char first = page.shown().charAt(line.span().start());
        boolean ended = ".;:!?".indexOf(last) >= 0;
        if (line.afterBlank()) {
            return !ended && Character.isLowerCase(first);
        }
        if (page.inCapitals(before.span()) != page.inCapitals(line.span()) && !Character.isLowerCase(first)) {
            return first == '(' && !ended;
        }
        return Character.isLowerCase(first) || !ended && (first == '(' || isFull(page, before, last));
    }

    private static boolean isFull(Page page, Line before, char last) {
        return ",–-(".indexOf(last) >= 0 || page.words(before.span()).length() >= FULL_LINE;
    }

    private static boolean isTabular(Page page, Line line) {
        return line.span().in(page.shown()).indexOf('\t') >= 0;
    }
}
