package vn.kehoach.plan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.event.AlternativeLine;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.WrittenEvent;
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
        List<AlternativeLine> alternatives,
        List<ParticipantsLine> heads) {

    /** The event of that content. */
    public static EventLine of(Content content) {
        Optional<WrittenEvent> event = content.happening().event();
        return new EventLine(
                event.flatMap(WrittenEvent::starts).flatMap(EventLine::dated),
                event.flatMap(WrittenEvent::ends).flatMap(EventLine::dated),
                event.flatMap(WrittenEvent::date).flatMap(EventLine::dated),
                event.flatMap(WrittenEvent::month).flatMap(EventLine::dated),
                event.filter(WrittenEvent::isTentative).isPresent(),
                event.flatMap(WrittenEvent::place).flatMap(EventLine::text),
                event.flatMap(WrittenEvent::expected),
                event.stream()
                        .flatMap(each -> each.alternatives().stream())
                        .filter(each -> !each.id().isEmpty())
                        .toList(),
                content.happening().participants().stream()
                        .filter(each -> each.count().isPresent())
                        .toList());
    }

    private static Optional<String> text(String written) {
        return Optional.of(written.strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<String> dated(String written) {
        return text(written).filter(date -> VietnamTime.deadline(date).isPresent());
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

    /** Whether the deadline of that work follows from what the plan says, its event among it. */
    public boolean dates(ObligationLine line) {
        return line.due().isPresent()
                || line.recurrence().filter(Recurrence::isComplete).isPresent()
                || line.relative()
                        .filter(from -> !from.fromEvent() || anchorOf(from).isPresent())
                        .isPresent();
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
    public Optional<AlternativeLine> alternative(String id) {
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
                ? chosen.flatMap(this::alternative).flatMap(AlternativeLine::expected)
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
