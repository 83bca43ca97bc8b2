package vn.kehoach.dossier.web.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoach.assignment.deadline.DuesInForce;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.event.AgendaLine;
import vn.kehoach.plan.content.event.ParticipantsLine;
import vn.kehoach.plan.content.event.TextLine;
import vn.kehoach.plan.content.frame.BasisLine;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.event.AlternativeNames;
import vn.kehoach.plan.review.DueReading;

/**
 * What a plan says, section by section, as a page shows it. Sections that the plan does not have are empty.
 *
 * @param agendaMoved when the event takes place where that was decided on since; the hours of the agenda are those of the text
 */
public record PlanContentSheet(
        List<String> issuers,
        List<String> bases,
        List<EventFacts.Fact> event,
        List<String> participants,
        List<String> agenda,
        String agendaMoved,
        List<String> exemptions,
        List<Work> obligations,
        List<Work> timeline,
        List<String> recipients,
        List<Signatory> signatories) {

    private static final Locale VIETNAMESE = new Locale("vi", "VN");

    /**
     * A line of the tables of duties and of the timeline.
     *
     * @param who empty in the timeline
     * @param due empty where the plan names no date
     * @param written the date of the text where another is in force, otherwise empty
     * @param onlyIf the alternative that it belongs to, in words; empty where it is owed in each
     */
    record Work(String who, String what, String kind, String due, String written, String onlyIf) {

        /** The same where another date is in force: that of the text is history. */
        Work at(Optional<String> inForce) {
            return inForce.filter(date -> !date.equals(due))
                    .map(date -> new Work(who, what, kind, date, due, onlyIf))
                    .orElse(this);
        }
    }

    /**
     * What was decided on since the issue.
     *
     * @param event the event as it is in force, empty where the plan has none
     * @param dues the deadlines that are reckoned from it, or from another anchor
     */
    public record InForce(Optional<EventSection> event, Map<DuesInForce.Place, Instant> dues) {

        Optional<String> due(String section, int ordinal) {
            return Optional.ofNullable(dues.get(new DuesInForce.Place(section, ordinal)))
                    .map(Reading::moment);
        }
    }

    /** Who signs. */
    record Signatory(String authority, String position, String name) {}

    /**
     * Reads the sections.
     *
     * @param nameOf the name of an account, for signatories whose name the plan does not print
     * @param readings how "trước ngày" is read here
     * @param inForce what was decided on since the issue
     */
    public static PlanContentSheet of(
            JsonNode json, UnaryOperator<String> nameOf, DueReading readings, InForce inForce) {
        Content content = Content.of(json);
        return new PlanContentSheet(
                content.issuers(),
                lines(content.head().bases(), BasisLine::sentence),
                EventFacts.of(content.happening().event(), inForce.event()),
                lines(content.happening().participants(), PlanContentSheet::participant),
                lines(content.happening().agenda(), PlanContentSheet::agendaItem),
                inForce.event()
                        .filter(EventSection::isMoved)
                        .map(EventSection::when)
                        .orElse(""),
                lines(content.happening().exemptions(), TextLine::words),
                content.obligations().stream()
                        .map(line -> work(line, readings).at(inForce.due("OBLIGATION", line.index())))
                        .toList(),
                content.timeline().stream()
                        .map(line -> work(line, readings).at(inForce.due("TIMELINE", line.index())))
                        .toList(),
                content.recipients().stream().map(RecipientLine::text).toList(),
                content.signatories().stream()
                        .map(line -> signatory(line, nameOf))
                        .toList());
    }

    private static <T> List<String> lines(List<T> list, Function<T, String> words) {
        return list.stream().map(words).filter(text -> !text.isBlank()).toList();
    }

    private static String participant(ParticipantsLine guests) {
        String people = guests.people();
        return joined(": ", joined(" ", guests.words(), guests.org()), people.isEmpty() ? "" : people + " người");
    }

    private static String agendaItem(AgendaLine point) {
        return joined(": ", joined(" – ", hour(point.from()), hour(point.to())), point.words());
    }

    private static String hour(Optional<String> hour) {
        return hour.orElse("").replace(':', 'g');
    }

    private static Work work(ObligationLine line, DueReading readings) {
        return new Work(
                line.whoText(),
                line.what(),
                line.kind().label(),
                dueOf(line, readings),
                "",
                line.onlyIf()
                        .map(id ->
                                "chỉ theo phương án " + AlternativeNames.of(id).toLowerCase(VIETNAMESE))
                        .orElse(""));
    }

    private static Work work(TimelineLine line, DueReading readings) {
        String from = line.from().map(Reading::day).orElse("");
        return new Work(
                "",
                line.what(),
                line.kind().label(),
                joined(" – ", from, due(line.due(), line.before(), line.dueWords(), readings)),
                "",
                "");
    }

    /** Of work that comes back its rule stands beside a first date. */
    private static String dueOf(ObligationLine line, DueReading readings) {
        Optional<String> rule =
                line.recurrence().map(each -> readings.words(each).orElseGet(each::words));
        String first = line.due().isPresent() ? due(line.due(), line.before(), Optional.empty(), readings) : "";
        return rule.map(words -> joined("; ", first, words))
                .orElseGet(() -> due(line.due(), line.before(), line.dueWords(), readings));
    }

    /** Where two readings are possible, the one in force stands there; a month stays one; without a date the words of the text. */
    private static String due(Optional<Due> due, boolean before, Optional<String> words, DueReading readings) {
        return due.map(each -> each.month()
                        .filter(month -> !before)
                        .or(() -> readings.words(each, before))
                        .orElseGet(() -> Reading.moment(readings.at(each, before))))
                .or(() -> words)
                .orElse("");
    }

    private static Signatory signatory(SignatoryLine line, UnaryOperator<String> nameOf) {
        return new Signatory(
                line.authority(),
                line.position().orElse(""),
                line.name().or(() -> line.user().map(nameOf)).orElse(""));
    }

    static String labelled(String label, String text) {
        return text.isBlank() ? "" : label + text;
    }

    /** What of these parts is said, with that between. */
    public static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
