package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kehoach.shared.VietnamTime;

/**
 * The event of a plan as its text says it. Dates keep the form in which they are written: an hour, a day or a month.
 *
 * @param starts when it begins, an hour or a day
 * @param ends when it ends
 * @param date its day, where no hour is said
 * @param month its month, where no day is said
 * @param tentative whether the date is not fixed yet (dự kiến)
 * @param expected how many people are expected
 * @param alternatives the ways to hold it (phương án)
 * @param heads how many of whom take part
 */
public record EventLine(
        Optional<String> starts,
        Optional<String> ends,
        Optional<String> date,
        Optional<String> month,
        boolean tentative,
        Optional<String> place,
        Optional<Integer> expected,
        List<Alternative> alternatives,
        List<Heads> heads) {

    /**
     * A way to hold the event.
     *
     * @param when on which condition
     * @param expected how many people are expected then
     */
    public record Alternative(String id, Optional<String> when, Optional<String> place, Optional<Integer> expected) {}

    /**
     * How many of whom take part.
     *
     * @param onlyIf the alternative that the number belongs to, empty where it holds in each
     */
    public record Heads(String org, int count, Optional<String> onlyIf) {}

    static EventLine of(JsonNode content) {
        JsonNode event = content.path("event");
        return new EventLine(
                dated(event, "starts"),
                dated(event, "ends"),
                dated(event, "date"),
                dated(event, "month"),
                event.path("tentative").asBoolean(),
                text(event.path("place")),
                number(event.path("expectedAttendance")),
                each(event.path("alternatives"))
                        .filter(node -> text(node.path("id")).isPresent())
                        .map(EventLine::alternative)
                        .toList(),
                each(content.path("participants"))
                        .filter(node -> number(node.path("count")).isPresent())
                        .map(EventLine::heads)
                        .toList());
    }

    private static Alternative alternative(JsonNode node) {
        return new Alternative(
                text(node.path("id")).orElseThrow(),
                text(node.path("when")),
                text(node.path("place")),
                number(node.path("expectedAttendance")));
    }

    private static Heads heads(JsonNode node) {
        return new Heads(node.path("org").asText(""), node.path("count").asInt(), text(node.path("onlyIf")));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of();
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(each -> each.asText().strip())
                .filter(each -> !each.isEmpty());
    }

    private static Optional<String> dated(JsonNode event, String key) {
        return text(event.path(key))
                .filter(written -> VietnamTime.deadline(written).isPresent());
    }

    private static Optional<Integer> number(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    /** Whether the plan speaks of an event at all. */
    public boolean exists() {
        return written().isPresent() || place.isPresent() || !alternatives.isEmpty();
    }

    /** The moment that deadlines hang on: the hour it begins, the end of its day, of a longer event or a month its last. */
    public Optional<Instant> at() {
        return written().flatMap(VietnamTime::deadline);
    }

    /** The moment that a deadline is reckoned from: before an event that lasts it is its first, otherwise its last. */
    public Optional<Instant> anchorOf(Relative relative) {
        boolean before = relative.amount() > 0 && relative.direction() == Relative.Direction.BEFORE;
        return before && lastsLonger() ? starts.flatMap(VietnamTime::deadline) : at();
    }

    /** The first day on which it may take place: of a longer event its first, of a month its first. */
    public Optional<LocalDate> firstDay() {
        return Stream.of(starts, date, month, ends)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(words -> words.length() == "2021-10".length()
                        ? Optional.of(YearMonth.parse(words).atDay(1))
                        : VietnamTime.deadline(words).map(VietnamTime::dayOf));
    }

    private Optional<String> written() {
        return lastsLonger()
                ? ends
                : Stream.of(starts, date, month, ends).flatMap(Optional::stream).findFirst();
    }

    private boolean lastsLonger() {
        return starts.isPresent() && ends.isPresent() && !day(starts.get()).equals(day(ends.get()));
    }

    private static String day(String written) {
        return written.substring(0, Math.min("2021-10-21".length(), written.length()));
    }

    /** The alternative of that id. */
    public Optional<Alternative> alternative(String id) {
        return alternatives.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The same at that place, or where it was. */
    EventLine at(Optional<String> other) {
        return new EventLine(
                starts, ends, date, month, tentative, other.or(() -> place), expected, alternatives, heads);
    }

    /** The same at the date that was fixed. */
    EventLine fixed(EventView.Change change) {
        return new EventLine(
                change.starts(),
                change.ends(),
                Optional.empty(),
                Optional.empty(),
                false,
                change.place().or(() -> place),
                expected,
                alternatives,
                heads);
    }

    /** The same with the numbers that hold in that alternative; all of them where none is in force yet. */
    EventLine in(Optional<String> chosen) {
        boolean apart = alternatives.stream().anyMatch(each -> each.expected().isPresent());
        Optional<Integer> number = chosen.isPresent() && apart
                ? chosen.flatMap(this::alternative).flatMap(Alternative::expected)
                : expected;
        return new EventLine(
                starts,
                ends,
                date,
                month,
                tentative,
                place,
                number,
                alternatives,
                heads.stream()
                        .filter(each -> chosen.isEmpty()
                                || each.onlyIf().isEmpty()
                                || each.onlyIf().equals(chosen))
                        .toList());
    }
}
