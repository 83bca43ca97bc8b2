package vn.kehoach.reading.review;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/**
 * What a reviewer would tell the drafter.
 *
 * @param fields the places in the content, the first one first
 * @param mend what one click would do, where it can be mended so
 */
public record Finding(
        String rule,
        Severity severity,
        List<String> fields,
        String message,
        Optional<Span> source,
        Optional<Mend> mend) {

    /** How grave it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /** Puts a value into a field of the content. */
    public record Mend(String label, String field, String value) {}

    static Finding warning(String rule, String field, String message, Span source) {
        return new Finding(rule, Severity.WARNING, List.of(field), message, Optional.of(source), Optional.empty());
    }

    static Finding warning(String rule, String field, String message) {
        return new Finding(rule, Severity.WARNING, List.of(field), message, Optional.empty(), Optional.empty());
    }

    Finding as(Severity other) {
        return new Finding(rule, other, fields, message, source, mend);
    }

    Finding mendedBy(Mend click) {
        return new Finding(rule, severity, fields, message, source, Optional.of(click));
    }

    Finding in(List<String> all) {
        return new Finding(rule, severity, all, message, source, mend);
    }
}
