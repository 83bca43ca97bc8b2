package vn.kehoach.plan.content.line;

import java.util.List;
import java.util.Optional;

/**
 * How the reader came to it.
 *
 * @param candidates dates that it may have, while it has none
 * @param uncertain keys about which the reader is not sure
 * @param source its place in the text
 */
public record Found(List<String> candidates, List<String> uncertain, Optional<Source> source) {

    /** Nothing of it is known. */
    public static final Found NONE = new Found(List.of(), List.of(), Optional.empty());

    /** The same in that place. */
    public Found at(Optional<Source> other) {
        return new Found(candidates, uncertain, other);
    }

    /** The same with these dates to choose from. */
    public Found choosing(List<String> dates) {
        return new Found(dates, uncertain, source);
    }

    /** The same, unsure about these keys. */
    public Found doubting(List<String> keys) {
        return new Found(candidates, keys, source);
    }
}
