package vn.kehoach.reading.frame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/**
 * What stands above the first section.
 *
 * @param type the kind of document as written, in capitals
 * @param bodyLine the index of the first line below the title
 */
public record Header(
        Optional<Number> number,
        Optional<Issue> issued,
        List<Part> parents,
        List<Part> issuers,
        Optional<Part> type,
        Optional<Part> title,
        int bodyLine) {

    /** Words with their place. */
    public record Part(String words, Span span) {}

    /** A number such as {@code 104 -KHPH/TĐTN-LĐLĐ}. */
    public record Number(int ordinal, String type, String issuer, String text, Span span) {}

    /** Place and date of issue; the day is missing where it was left open. */
    public record Issue(String place, Optional<LocalDate> date, Span span) {}
}
