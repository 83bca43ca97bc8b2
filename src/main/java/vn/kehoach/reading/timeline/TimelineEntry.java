package vn.kehoach.reading.timeline;

import java.util.Optional;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;

/**
 * One step of the timeline.
 *
 * @param what its words without the date
 * @param source the whole line
 */
public record TimelineEntry(DateMention date, Span what, Span source, ObligationKind kind) {

    /** Whether it lasts rather than falls on a day. */
    public boolean lasts() {
        return !date.from().equals(date.to()) && date.precision() != Precision.MOMENT;
    }

    /** The last day, or moment, as the interface writes it. */
    public Optional<String> end() {
        return lasts() ? date.to().map(Object::toString) : date.due();
    }
}
