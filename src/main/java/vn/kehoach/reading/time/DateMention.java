package vn.kehoach.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.kehoach.reading.text.Span;

/**
 * A date as a document names it. Days and hours are those of Vietnam.
 *
 * @param span its words, with what belongs to them ("trước", "dự kiến", the hour, the weekday)
 * @param precision how exact the words are
 * @param from the first day, absent where no day follows from the words
 * @param to the last day, equal to {@code from} for a single day
 * @param hours the hours that stand beside it
 * @param bound how the words stand to the day
 * @param tentative whether the words say so ("dự kiến", "khoảng")
 * @param weekday the weekday that stands beside it
 * @param session the part of the day that stands beside it
 * @param round how it comes back, where it does
 * @param reckoned what it is reckoned from, where it is relative
 */
public record DateMention(
        Span span,
        Precision precision,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Hours hours,
        Bound bound,
        boolean tentative,
        Optional<DayOfWeek> weekday,
        Optional<Session> session,
        Optional<Round> round,
        Optional<Reckoned> reckoned) {

    /** How exact the words are. */
    public enum Precision {
        /** A day with an hour. */
        MOMENT,
        /** A day. */
        DAY,
        /** From a day to a day. */
        PERIOD,
        /** A month, or from a month to a month. */
        MONTH,
        /** A quarter. */
        QUARTER,
        /** The beginning of a month, a half year, a week of a month: tracked by its last day. */
        COARSE,
        /** So many days after or before something. */
        RELATIVE,
        /** Whenever something happens, always: no day follows. */
        OPEN,
        /** Looks like a date and is none, such as 31/02. */
        IMPOSSIBLE
    }

    /** How the words stand to the day. */
    public enum Bound {
        /** The day itself. */
        ON,
        /** At the latest on it ("chậm nhất", "hạn chót", "hết ngày"). */
        BY,
        /** Before it ("trước ngày"); whether the day counts is a setting of the installation. */
        BEFORE
    }

    /** A part of the day. */
    public enum Session {
        MORNING,
        AFTERNOON,
        EVENING
    }

    /** How often it comes back. */
    public enum Recurrence {
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        HALF_YEARLY,
        YEARLY
    }

    /** The hour it begins at. */
    public Optional<LocalTime> startsAt() {
        return hours.first();
    }

    /** The hour of its last day. */
    public Optional<LocalTime> hour() {
        return hours.last();
    }

    /** The words of the event that it is reckoned from. */
    public Optional<String> anchor() {
        return reckoned.map(Reckoned::anchor);
    }

    /** How far it lies from that event. */
    public Optional<Offset> offset() {
        return reckoned.flatMap(Reckoned::offset);
    }

    /** How often it comes back, where it does. */
    public Optional<Recurrence> recurrence() {
        return round.map(Round::every);
    }

    /** The same where the text begins later by so many characters. */
    public DateMention movedBy(int characters) {
        return new DateMention(
                span.movedBy(characters),
                precision,
                from,
                to,
                hours,
                bound,
                tentative,
                weekday,
                session,
                round,
                reckoned);
    }

    /** Whether a day can be tracked. */
    public boolean dated() {
        return to.isPresent();
    }

    /** The deadline as the interface writes it: {@code 2020-02-25T17:00}, {@code 2020-02-25}, {@code 2020-02}. */
    public Optional<String> due() {
        return to.map(day -> switch (precision) {
            case MOMENT -> day + "T" + hour().orElseThrow();
            case MONTH -> day.toString().substring(0, 7);
            default -> day.toString();
        });
    }

    /** Whether it says "trước ngày" without an hour, so that the setting of the installation decides. */
    public boolean strictlyBefore() {
        return bound == Bound.BEFORE && hour().isEmpty();
    }
}
