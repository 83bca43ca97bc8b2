package vn.kehoach.plan.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.shared.VietnamTime;

/**
 * The event in force, and the alternatives with who chose which, as the interface writes them.
 *
 * @param event null where the plan has none
 */
public record EventSheet(Event event, List<Alternative> alternatives) {

    /**
     * The event in force.
     *
     * @param version how many decisions were taken; the next one starts from it
     * @param alternative the alternative in force, absent where none was decided
     * @param at the moment that deadlines hang on, ISO 8601 with +07:00
     * @param headCounts of whom how many take part in what is in force
     * @param changes the decisions, oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            int version,
            String alternative,
            String alternativeName,
            @JsonUnwrapped When when,
            String place,
            Integer expectedAttendance,
            List<HeadCount> headCounts,
            String at,
            List<Change> changes) {}

    /** When it takes place. Of {@code starts}, {@code date} and {@code month} the one that is known is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record When(String starts, String ends, String date, String month, boolean tentative) {

        private static When of(EventLine line) {
            return new When(
                    line.starts().orElse(null),
                    line.ends().orElse(null),
                    line.date().orElse(null),
                    line.month().orElse(null),
                    line.tentative());
        }
    }

    /** How many of whom. */
    public record HeadCount(String org, int count) {}

    /** One decision: on an alternative, or on a date. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            int number,
            String alternative,
            String alternativeName,
            String starts,
            String ends,
            String place,
            String reason,
            String by,
            String byName,
            String at) {}

    /**
     * A way to hold the event.
     *
     * @param chosen whether it is in force
     * @param decidedBy who decided so, null where it is not in force
     */
    public record Alternative(
            String id,
            String name,
            String when,
            String place,
            Integer expectedAttendance,
            boolean chosen,
            String decidedBy,
            String decidedByName,
            String decidedAt,
            String reason) {}

    /**
     * The sheet of an event.
     *
     * @param nameOf the name of an account
     */
    public static EventSheet of(EventView view, UnaryOperator<String> nameOf) {
        return view.line().exists()
                ? new EventSheet(
                        event(view, nameOf),
                        view.line().alternatives().stream()
                                .map(each -> alternative(each, view.chosen(each.id()), nameOf))
                                .toList())
                : new EventSheet(null, List.of());
    }

    private static Event event(EventView view, UnaryOperator<String> nameOf) {
        EventLine line = view.line();
        return new Event(
                view.version(),
                view.alternative().orElse(null),
                view.alternative().map(AlternativeNames::of).orElse(null),
                When.of(line),
                line.place().orElse(null),
                line.expected().orElse(null),
                line.heads().stream()
                        .map(each -> new HeadCount(each.org(), each.count().orElseThrow()))
                        .toList(),
                line.at().map(VietnamTime::iso).orElse(null),
                view.changes().stream().map(each -> change(each, nameOf)).toList());
    }

    private static Change change(EventView.Change change, UnaryOperator<String> nameOf) {
        return new Change(
                change.number(),
                change.alternative().orElse(null),
                change.alternative().map(AlternativeNames::of).orElse(null),
                change.starts().orElse(null),
                change.ends().orElse(null),
                change.place().orElse(null),
                change.reason(),
                change.by(),
                nameOf.apply(change.by()),
                VietnamTime.iso(change.at()));
    }

    private static Alternative alternative(
            AlternativeLine each, Optional<EventView.Change> chosen, UnaryOperator<String> nameOf) {
        return new Alternative(
                each.id(),
                AlternativeNames.of(each.id()),
                each.when().orElse(null),
                each.place().orElse(null),
                each.expected().orElse(null),
                chosen.isPresent(),
                chosen.map(EventView.Change::by).orElse(null),
                chosen.map(EventView.Change::by).map(nameOf).orElse(null),
                chosen.map(EventView.Change::at).map(VietnamTime::iso).orElse(null),
                chosen.map(EventView.Change::reason).orElse(null));
    }
}
