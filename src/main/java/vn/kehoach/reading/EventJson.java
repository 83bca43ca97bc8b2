package vn.kehoach.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.reading.time.DateMention;
import vn.kehoach.reading.time.DateMention.Precision;

/** Writes the event, its guests and its programme. */
final class EventJson {

    private final Draft draft;
    private final Sources sources;

    EventJson(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    void write(ObjectNode root) {
        if (!draft.event().isEmpty()) {
            event(root.putObject("event"), draft.event());
        }
        draft.chairs().ifPresent(count -> root.put("chairs", count));
        if (!draft.participants().isEmpty()) {
            ArrayNode participants = root.putArray("participants");
            draft.participants().forEach(each -> participants(participants.addObject(), each));
        }
        draft.agenda().ifPresent(agenda -> agenda(root, agenda));
        draft.unitList().ifPresent(count -> root.put("unitList", count));
        if (!draft.namedUnits().isEmpty()) {
            ArrayNode named = root.putArray("namedUnits");
            draft.namedUnits().forEach(named::add);
        }
        draft.reviewItems().ifPresent(count -> root.put("reviewItems", count));
        if (!draft.exemptions().isEmpty()) {
            ArrayNode exemptions = root.putArray("exemptions");
            draft.exemptions().forEach(part -> exemptions.add(part.words()));
        }
    }

    private void event(ObjectNode node, Event event) {
        event.form().ifPresent(form -> node.put("form", form));
        event.date().ifPresent(date -> date(node, date));
        event.lunar().ifPresent(lunar -> {
            ObjectNode day = node.putObject("lunar").put("day", lunar.day()).put("month", lunar.month());
            lunar.yearName().ifPresent(name -> day.put("year", name));
        });
        event.place().ifPresent(place -> node.put("place", place.words()));
        event.expected().ifPresent(count -> node.put("expectedAttendance", count));
        if (!event.alternatives().isEmpty()) {
            ArrayNode alternatives = node.putArray("alternatives");
            event.alternatives().forEach(each -> alternative(alternatives.addObject(), each));
        }
        event.date()
                .map(DateMention::span)
                .or(() -> event.place().map(Header.Part::span))
                .ifPresent(span -> sources.put(node, span));
    }

    private void date(ObjectNode node, DateMention date) {
        date.session().ifPresent(session -> node.put("session", session.name().toLowerCase(Locale.ROOT)));
        if (date.precision() == Precision.MOMENT) {
            draft.event().day().ifPresent(starts -> node.put("starts", starts));
            draft.event().endHour().ifPresent(hour -> node.put("ends", date.to().orElseThrow() + "T" + hour));
        } else if (date.precision() == Precision.MONTH
                && date.from().equals(date.to().map(day -> day.withDayOfMonth(1)))) {
            date.due().ifPresent(month -> node.put("month", month));
        } else if (date.from().equals(date.to())) {
            date.due().ifPresent(day -> node.put("date", day));
        } else {
            date.from()
                    .ifPresent(day -> node.put(
                            "starts",
                            day + date.startsAt().map(hour -> "T" + hour).orElse("")));
            date.to()
                    .ifPresent(day -> node.put(
                            "ends", day + date.hour().map(hour -> "T" + hour).orElse("")));
        }
        if (date.tentative()) {
            node.put("tentative", true);
        }
        date.weekday().ifPresent(day -> node.put("weekday", day.name()));
    }

    private void alternative(ObjectNode node, Event.Alternative alternative) {
        node.put("id", alternative.id());
        alternative.when().ifPresent(when -> node.put("when", when));
        alternative.place().ifPresent(place -> node.put("place", place));
        numbers()
                .filter(numbers -> numbers.alternative().equals(alternative.id()))
                .flatMap(numbers -> draft.event().expected())
                .ifPresent(count -> node.put("expectedAttendance", count));
        sources.put(node, alternative.span());
    }

    private void participants(ObjectNode node, Participants each) {
        node.put("org", each.org());
        if (each.single()) {
            node.put("count", each.counts().get(0));
        } else {
            ArrayNode counts = node.putArray("counts");
            each.counts().forEach(counts::add);
        }
        numbers()
                .filter(numbers -> numbers.where().contains(each.span()))
                .ifPresent(numbers -> node.put("onlyIf", numbers.alternative()));
        sources.put(node, each.span());
    }

    private Optional<Event.Numbers> numbers() {
        return draft.event().numbers();
    }

    private void agenda(ObjectNode root, Agenda agenda) {
        if (agenda.points().isEmpty()) {
            root.put("agendaItems", agenda.items());
            return;
        }
        ArrayNode points = root.putArray("agenda");
        agenda.points().forEach(point -> point(points.addObject(), point));
    }

    private void point(ObjectNode node, Agenda.Point point) {
        node.put("from", point.from());
        point.to().ifPresent(to -> node.put("to", to));
        node.put("what", point.what());
        if (point.items() > 0) {
            node.put("items", point.items());
        }
        sources.put(node, point.span());
    }
}
