package vn.kehoach.assignment.web;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.assignment.event.AlternativeService;
import vn.kehoach.assignment.event.EventService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.decision.PlanEvents;
import vn.kehoach.plan.event.EventDate;
import vn.kehoach.plan.event.EventSheet;
import vn.kehoach.plan.state.PlanId;

/** Decisions on the event of an issued plan: the alternative in force, and when it takes place. */
@RestController
@RequestMapping("/api/plans/{id}")
class EventController {

    private final AlternativeService alternatives;
    private final EventService eventDates;
    private final PlanEvents events;
    private final Organisation organisation;

    EventController(
            AlternativeService alternatives, EventService eventDates, PlanEvents events, Organisation organisation) {
        this.alternatives = alternatives;
        this.eventDates = eventDates;
        this.events = events;
        this.organisation = organisation;
    }

    /**
     * Which alternative is in force from now on.
     *
     * @param version of the event that the decision starts from; null where that does not matter
     */
    record Choice(String alternative, String reason, Integer version) {}

    /**
     * When the event takes place.
     *
     * @param starts an hour or a day in Vietnam
     * @param version of the event that the decision starts from; null where that does not matter
     */
    record Fixed(String starts, String ends, String place, String reason, Integer version) {}

    @PutMapping("/alternative")
    EventSheet choose(@PathVariable String id, @RequestBody Choice choice, Caller caller) {
        PlanId plan = PlanId.of(id);
        alternatives.choose(
                plan, given(choice.alternative()), given(choice.reason()), version(choice.version()), caller);
        return sheet(plan);
    }

    @PutMapping("/event")
    EventSheet fix(@PathVariable String id, @RequestBody Fixed fixed, Caller caller) {
        PlanId plan = PlanId.of(id);
        EventDate date = new EventDate(
                given(fixed.starts()), filled(fixed.ends()), filled(fixed.place()), given(fixed.reason()));
        eventDates.fix(plan, date, version(fixed.version()), caller);
        return sheet(plan);
    }

    private EventSheet sheet(PlanId plan) {
        return EventSheet.of(events.view(plan), organisation::nameOf);
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }

    private static OptionalInt version(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
