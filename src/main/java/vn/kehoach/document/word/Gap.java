package vn.kehoach.document.word;

import java.util.Optional;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Span;

/**
 * The room between two paragraphs of a document as it is written in its file.
 *
 * @param before where the first paragraph begins
 * @param from where it ends
 * @param to where the second begins
 * @param after where that ends
 */
record Gap(int before, int from, int to, int after) {

    private static final String END = "</w:p>";

    /** The room between the paragraphs with these words; empty where there is not one of each, in that order. */
    static Optional<Gap> in(String document, Block start, Block end) {
        return at(document, words(start)).flatMap(first -> at(document, words(end))
                .filter(second -> first[1] <= second[0])
                .map(second -> new Gap(first[0], first[1], second[0], second[1])));
    }

    private static String words(Block block) {
        return Span.text(block.spans());
    }

    private static Optional<int[]> at(String document, String words) {
        int found = document.indexOf(words);
        int before = Math.max(document.lastIndexOf("<w:p>", found), document.lastIndexOf("<w:p ", found));
        int after = document.indexOf(END, found);
        boolean once = found >= 0 && document.indexOf(words, found + 1) < 0;
        return once && before >= 0 && after >= 0
                ? Optional.of(new int[] {before, after + END.length()})
                : Optional.empty();
    }

    boolean isEmpty() {
        return from == to;
    }
}
