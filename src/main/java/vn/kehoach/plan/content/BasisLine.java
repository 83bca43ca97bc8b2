package vn.kehoach.plan.content;

import java.util.Optional;

/** One line of the bases (căn cứ): its text, and the document that it names. */
public record BasisLine(
        Optional<String> text,
        Optional<String> number,
        Optional<String> date,
        Optional<String> issuer,
        Optional<Source> source,
        Rest rest) {

    /** Its words. */
    public String words() {
        return text.or(rest::text).orElse("");
    }
}
