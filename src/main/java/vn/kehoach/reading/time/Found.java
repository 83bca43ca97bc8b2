package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/** What a rule has read, before the words around it are looked at. */
record Found(
        Span span,
        DateMention.Precision precision,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Hours hours,
        Optional<DayOfWeek> weekday,
        Optional<DateMention.Session> session,
        Optional<Round> round,
        Optional<Span> anchor,
        Optional<Offset> offset) {

    static Found of(Span span, DateMention.Precision precision) {
        return new Found(
                span,
                precision,
                Optional.empty(),
                Optional.empty(),
                Hours.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Found from(LocalDate first) {
        return new Found(span, precision, Optional.of(first), to, hours, weekday, session, round, anchor, offset);
    }

    Found to(LocalDate last) {
        return new Found(span, precision, from, Optional.of(last), hours, weekday, session, round, anchor, offset);
    }

    Found at(Optional<LocalTime> begin, Optional<LocalTime> end) {
        return new Found(span, precision, from, to, new Hours(begin, end), weekday, session, round, anchor, offset);
    }

    Found on(Optional<DayOfWeek> day, Optional<DateMention.Session> part) {
        return new Found(span, precision, from, to, hours, day, part, round, anchor, offset);
    }

    Found every(Round rule) {
        return new Found(span, precision, from, to, hours, weekday, session, Optional.of(rule), anchor, offset);
    }

    /** The same with the hour of each round, whose words lie in that span. */
    Found at(LocalTime eachTime, Span words) {
        DateMention.Precision exact = precision == DateMention.Precision.DAY ? DateMention.Precision.MOMENT : precision;
        return new Found(words, exact, from, to, hours.until(eachTime), weekday, session, round, anchor, offset);
    }

    Found reckonedFrom(Span event) {
        return new Found(span, precision, from, to, hours, weekday, session, round, Optional.of(event), offset);
    }

    Found by(Offset distance) {
        return new Found(span, precision, from, to, hours, weekday, session, round, anchor, Optional.of(distance));
    }

    DateMention with(Span words, DateMention.Bound bound, boolean tentative, String text) {
        return new DateMention(
                words,
                precision,
                from,
                to,
                hours,
                bound,
                tentative,
                weekday,
                session,
                round,
                anchor.map(event -> new Reckoned(event.in(text).strip(), offset)));
    }

    boolean overlaps(Found other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
