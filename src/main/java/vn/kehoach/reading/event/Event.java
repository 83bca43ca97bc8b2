package vn.kehoach.reading.event;

import java.util.List;
import java.util.Optional;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.text.Span;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.LunarMention;

/** What the plan is about to hold, where and when. */
public record Event(
        Optional<DateMention> date,
        Optional<LunarMention> lunar,
        Optional<String> form,
        Optional<Header.Part> place,
        Optional<Integer> expected,
        Optional<String> endHour,
        List<Alternative> alternatives,
        Optional<Numbers> numbers,
        boolean several) {

    /** Its day as the interface writes it: the hour it begins, the day, or the month. */
    public Optional<String> day() {
        return date.flatMap(Event::dayOf);
    }

    /** The same of any date. */
    static Optional<String> dayOf(DateMention date) {
        return switch (date.precision()) {
            case MOMENT ->
                date.from()
                        .map(day -> day + "T" + date.startsAt().or(date::hour).orElseThrow());
            case PERIOD, QUARTER, COARSE -> date.to().map(Object::toString);
            default -> date.due();
        };
    }

    public boolean isEmpty() {
        return date.isEmpty() && form.isEmpty() && place.isEmpty() && expected.isEmpty() && alternatives.isEmpty();
    }

    /**
     * The numbers of people that hold in one way only.
     *
     * @param alternative its id
     * @param where the place in the text with those numbers
     */
    public record Numbers(String alternative, Span where) {}

    /**
     * One way to hold it.
     *
     * @param when on which condition
     */
    public record Alternative(String id, Optional<String> when, Optional<String> place, Span span) {}
}
