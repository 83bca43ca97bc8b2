package vn.kehoach.plan.content.line;

import java.util.Optional;

/**
 * Where something stands in the document.
 *
 * @param start of its first letter
 * @param end behind its last letter
 * @param text the words there
 */
public record Source(Optional<Integer> start, Optional<Integer> end, Optional<String> text, Rest rest) implements Bare {

    /** The place of these words. */
    public static Source of(int start, int end, String text) {
        return new Source(Optional.of(start), Optional.of(end), Optional.of(text), Rest.NONE);
    }
}
