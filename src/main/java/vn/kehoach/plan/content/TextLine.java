package vn.kehoach.plan.content;

import java.util.Optional;

/** A line that is a text, or has one. */
public record TextLine(Optional<String> text, Rest rest) {

    /** Its words; empty where it has none. */
    public String words() {
        return text.or(rest::text).orElse("");
    }
}
