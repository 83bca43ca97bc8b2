package vn.kehoach.reading.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.content.event.Happening;
import vn.kehoach.plan.content.event.LunarDay;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.TextLine;
import vn.kehoach.plan.content.event.Timing;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.reading.draft.Draft;
import vn.kehoach.reading.event.Agenda;
import vn.kehoach.reading.event.Event;
import vn.kehoach.reading.event.Participants;
import vn.kehoach.reading.frame.Header;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;
import vn.kehoach.reading.time.LunarMention;

/** The event, its guests and its programme as the content has them. */
final class EventContent {

    private final Draft draft;
    private final Sources sources;

    EventContent(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    Happening happening() {
        List<Agenda.Point> points = draft.agenda().map(Agenda::points).orElse(List.of());
        return new Happening(
                Optional.of(draft.event()).filter(event -> !event.isEmpty()).map(this::event),
                draft.guests().chairs(),
                draft.guests().participants().stream().map(this::participants).toList(),
                draft.agenda().filter(agenda -> points.isEmpty()).map(Agenda::items),
                points.stream().map(this::point).toList(),
                draft.guests().unitList(),
                Names.list(draft.guests().namedUnits()),
                draft.reviewItems(),
                draft.guests().exemptions().stream()
                        .map(part -> TextLine.read(part.words()))
                        .toList());
    }

    private WrittenEvent event(Event event) {
        Optional<DateMention> date = event.date();
        EventDates dates = date.map(said -> EventDates.of(event, said)).orElse(EventDates.NONE);
        return new WrittenEvent(
                event.form(),
                new Timing(
                        date.flatMap(DateMention::session)
                                .map(session -> session.name().toLowerCase(Locale.ROOT)),
                        dates.starts(),
                        dates.ends(),
                        dates.month(),
                        dates.date(),
                        date.filter(DateMention::tentative).map(said -> true),
                        date.flatMap(DateMention::weekday).map(Enum::name),
                        event.lunar().map(EventContent::lunar)),
                event.place().map(Header.Part::words),
                event.expected(),
                event.alternatives().stream().map(this::alternative).toList(),
                date.map(DateMention::span)
                        .or(() -> event.place().map(Header.Part::span))
                        .map(sources::of),
                Rest.NONE);
    }

    private static LunarDay lunar(LunarMention lunar) {
        return new LunarDay(Optional.of(lunar.day()), Optional.of(lunar.month()), lunar.yearName(), Rest.NONE);
    }

    /**
     * The date in the shape in which it is known.
     *
     * @param starts the hour or the day on which it begins
     * @param ends likewise
     * @param month where no day is said
     * @param date where no hour is said
     */
    private record EventDates(
            Optional<String> starts, Optional<String> ends, Optional<String> month, Optional<String> date) {

        private static final EventDates NONE =
                new EventDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static EventDates of(Event event, DateMention date) {
            boolean wholeMonth = date.precision() == Precision.MONTH
                    && date.from().equals(date.to().map(day -> day.withDayOfMonth(1)));
            if (date.precision() == Precision.MOMENT) {
                return lasting(
                        event.day(), event.endHour().map(hour -> date.to().orElseThrow() + "T" + hour));
            } else if (wholeMonth) {
                return new EventDates(Optional.empty(), Optional.empty(), date.due(), Optional.empty());
            } else if (date.from().equals(date.to())) {
                return new EventDates(Optional.empty(), Optional.empty(), Optional.empty(), date.due());
            }
            return lasting(
                    date.from().map(day -> day + at(date.startsAt())), date.to().map(day -> day + at(date.hour())));
        }

        private static EventDates lasting(Optional<String> starts, Optional<String> ends) {
            return new EventDates(starts, ends, Optional.empty(), Optional.empty());
        }

        private static String at(Optional<?> hour) {
            return hour.map(each -> "T" + each).orElse("");
        }
    }

    private AlternativeLine alternative(Event.Alternative alternative) {
        return new AlternativeLine(
                Optional.of(alternative.id()),
                alternative.when(),
                alternative.place(),
                numbers()
                        .filter(numbers -> numbers.alternative().equals(alternative.id()))
                        .flatMap(numbers -> draft.event().expected()),
                Optional.of(sources.of(alternative.span())),
                Rest.NONE);
    }

    private ParticipantsLine participants(Participants each) {
        return new ParticipantsLine(
                Optional.of(each.org()),
                Optional.empty(),
                each.single() ? Optional.of(each.counts().get(0)) : Optional.empty(),
                each.single() ? List.of() : each.counts(),
                numbers()
                        .filter(numbers -> numbers.where().contains(each.span()))
                        .map(Event.Numbers::alternative),
                Optional.of(sources.of(each.span())),
                Rest.NONE);
    }

    private Optional<Event.Numbers> numbers() {
        return draft.event().numbers();
    }

    private AgendaLine point(Agenda.Point point) {
        return new AgendaLine(
                Optional.of(point.from()),
                point.to(),
                Optional.of(point.what()),
                Optional.of(point.items()).filter(items -> items > 0),
                Optional.of(sources.of(point.span())),
                Rest.NONE);
    }
}
