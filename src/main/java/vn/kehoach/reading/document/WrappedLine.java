package vn.kehoach.reading.document;

import vn.kehoach.reading.text.Line;
import vn.kehoach.reading.text.Page;
import vn.kehoach.reading.words.WorkWords;

/** Tells a sentence that goes on in the next line from a new paragraph. */
final class WrappedLine {

    /** Lines shorter than that are seldom broken by the width of the page. */
    private static final int FULL_LINE = 55;

    private WrappedLine() {}

    static boolean continues(Page page, Line before, Line line) {
        if (page.isWrapped() && !line.afterBlank() && inParagraph(page, before, line)) {
            return true;
        }
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
        return Character.isLowerCase(first)
                || !ended && (first == '(' || isFull(page, before, last) && !beginsWork(page, before, line));
    }

    /** "3. Mặt trận Tổ quốc và các đoàn thể", and in the next line what they do. */
    private static boolean beginsWork(Page page, Line before, Line line) {
        return !before.marker().isNone()
                && WorkWords.startsWithWork(page, line.span().start());
    }

    /** Of a document whose paragraphs stand apart; "kinh tế - xã hội" may be broken before its dash. */
    private static boolean inParagraph(Page page, Line before, Line line) {
        char last = page.shown().charAt(before.span().end() - 1);
        boolean dash =
                line.marker().label().equals("-") && page.isSmall(line.marker().end()) && ".;:".indexOf(last) < 0;
        return (line.marker().isNone() || dash)
                && !isTabular(page, line)
                && !isTabular(page, before)
                && !isBar(page, before)
                && !isBar(page, line);
    }

    private static boolean isBar(Page page, Line line) {
        return line.span().in(page.shown()).startsWith("|");
    }

    private static boolean isFull(Page page, Line before, char last) {
        return ",–-(".indexOf(last) >= 0 || page.words(before.span()).length() >= FULL_LINE;
    }

    private static boolean isTabular(Page page, Line line) {
        return line.span().in(page.shown()).indexOf('\t') >= 0;
    }
}
