package vn.kehoach.plan.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.plan.content.event.AlternativeLine;

/**
 * The event of a plan as it is in force: what the plan says, and what was decided since it was issued.
 *
 * @param version how many decisions were taken; the next one starts from it
 * @param alternative the alternative in force, empty where none was decided
 * @param line dates, place and numbers in force, with all alternatives of the plan
 * @param changes the decisions, oldest first
 */
public record EventView(int version, Optional<String> alternative, EventLine line, List<Change> changes) {

    /**
     * One decision: on an alternative, or on a date.
     *
     * @param number the first one is 1
     */
    public record Change(
            int number,
            Optional<String> alternative,
            Optional<String> starts,
            Optional<String> ends,
            Optional<String> place,
            String reason,
            String by,
            Instant at) {}

    /** The event as written, and as the decisions on it leave it. */
    public static EventView of(EventLine written, List<Change> changes) {
        EventView view = new EventView(0, Optional.empty(), written, List.of());
        for (Change change : changes) {
            view = view.after(change);
        }
        return new EventView(changes.size(), view.alternative, view.line.in(view.alternative), List.copyOf(changes));
    }

    private EventView after(Change change) {
        return change.alternative()
                .map(id -> new EventView(
                        version,
                        Optional.of(id),
                        line.at(line.alternative(id).flatMap(AlternativeLine::place)),
                        changes))
                .orElseGet(() -> new EventView(version, alternative, line.fixed(change), changes));
    }

    /** The decision by which that alternative is in force; empty where it is not. */
    public Optional<Change> chosen(String id) {
        Predicate<Change> decides =
                change -> change.alternative().filter(id::equals).isPresent();
        return alternative
                .filter(id::equals)
                .flatMap(same -> changes.stream().filter(decides).reduce((earlier, later) -> later));
    }
}
