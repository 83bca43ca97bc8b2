package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.kehoach.reading.Span;

/** What a rule has read, before the words around it are looked at. */
record Found(
        Span span,
        DateMention.Precision precision,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalTime> startsAt,
        Optional<LocalTime> hour,
        Optional<DayOfWeek> weekday,
        Optional<DateMention.Session> session,
        Optional<DateMention.Recurrence> recurrence,
        Optional<Span> anchor) {

    static Found of(Span span, DateMention.Precision precision) {
        return new Found(
                span,
                precision,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Found from(LocalDate first) {
        return new Found(span, precision, Optional.of(first), to, startsAt, hour, weekday, session, recurrence, anchor);
    }

    Found to(LocalDate last) {
        return new Found(
                span, precision, from, Optional.of(last), startsAt, hour, weekday, session, recurrence, anchor);
    }

    Found at(Optional<LocalTime> begin, Optional<LocalTime> end) {
        return new Found(span, precision, from, to, begin, end, weekday, session, recurrence, anchor);
    }

    Found on(Optional<DayOfWeek> day, Optional<DateMention.Session> part) {
        return new Found(span, precision, from, to, startsAt, hour, day, part, recurrence, anchor);
    }

    Found every(DateMention.Recurrence round) {
        return new Found(span, precision, from, to, startsAt, hour, weekday, session, Optional.of(round), anchor);
    }

    Found reckonedFrom(Span event) {
        return new Found(span, precision, from, to, startsAt, hour, weekday, session, recurrence, Optional.of(event));
    }

    DateMention with(Span words, DateMention.Bound bound, boolean tentative, String text) {
        return new DateMention(
                words,
                precision,
                from,
                to,
                startsAt,
                hour,
                bound,
                tentative,
                weekday,
                session,
                recurrence,
                anchor.map(event -> event.in(text).strip()));
    }

    boolean overlaps(Found other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
