package vn.kehoach.reading.frame;

import java.util.Optional;
import vn.kehoach.reading.text.Span;

/** A signature block. */
public record Signatory(String authority, Optional<String> position, Optional<String> name, Span span) {

    Signatory under(String further, Span cell) {
        return new Signatory(authority + ", " + further, position, name, reaching(cell));
    }

    /** The authority goes on in the next line. */
    Signatory goingOn(String rest, Span cell) {
        return new Signatory(authority + " " + rest, position, name, reaching(cell));
    }

    Signatory holding(String post, Span cell) {
        return new Signatory(
                authority,
                Optional.of(position.map(before -> before + " " + post).orElse(post)),
                name,
                reaching(cell));
    }

    Signatory named(String person, Span cell) {
        return new Signatory(authority, position, Optional.of(person), reaching(cell));
    }

    private Span reaching(Span cell) {
        return new Span(Math.min(span.start(), cell.start()), Math.max(span.end(), cell.end()));
    }
}
