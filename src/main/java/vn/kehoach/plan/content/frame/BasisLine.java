package vn.kehoach.plan.content.frame;

import java.util.Optional;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/** One line of the bases (căn cứ): its text, and the document that it names. */
public record BasisLine(
        Optional<String> text,
        Optional<String> number,
        Optional<String> date,
        Optional<String> issuer,
        Optional<Source> source,
        Rest rest) {

    /** As a reader found it; a missing number is written as null. */
    public static BasisLine read(
            String text, Optional<String> number, Optional<String> date, Optional<String> issuer, Source source) {
        Rest gaps = new Gaps().nullIf(number.isEmpty(), "number").rest();
        return new BasisLine(Optional.of(text), number, date, issuer, Optional.of(source), gaps);
    }

    /** Its words. */
    public String words() {
        return text.or(rest::text).orElse("");
    }

    /** Its words with the number, the date and the issuer that they do not say themselves. */
    public String sentence() {
        return BasisWords.of(this);
    }
}
