package vn.kehoach.plan.content.event;

import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/** A line that is a text, or has one. */
public record TextLine(Optional<String> text, Rest rest) {

    /** A line that is a text and no more. */
    public static TextLine read(String text) {
        return new TextLine(Optional.empty(), Rest.bare(text));
    }

    /** Its words; empty where it has none. */
    public String words() {
        return text.or(rest::text).orElse("");
    }
}
