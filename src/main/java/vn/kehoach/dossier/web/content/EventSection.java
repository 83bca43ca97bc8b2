package vn.kehoach.dossier.web.content;

import static vn.kehoach.dossier.web.content.PlanContentSheet.joined;
import static vn.kehoach.dossier.web.content.PlanContentSheet.labelled;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.dossier.sheet.PlanSheet;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.plan.event.EventSheet;
import vn.kehoach.shared.VietnamTime;

/**
 * The event in force and its alternatives as the page shows them.
 *
 * @param version of the event; a decision starts from it
 * @param alternative the name of the one in force, empty where none was decided
 * @param open whether an alternative is still to be decided
 * @param moved by whose decision, and when, its date was decided on since the issue; empty where it was not
 */
public record EventSection(
        int version,
        String alternative,
        boolean open,
        String moved,
        String when,
        boolean tentative,
        String place,
        String expected,
        String heads,
        List<Option> options,
        List<Decision> decisions) {

    /**
     * One alternative.
     *
     * @param facts when it applies, where it takes place, with how many people
     * @param decided by whom and when it was chosen, empty where it is not in force
     */
    record Option(String id, String name, List<String> facts, boolean chosen, String decided, String reason) {}

    /** One decision in words. */
    record Decision(String at, String by, String what, String reason) {}

    /** The event of that plan, empty where it has none. */
    public static Optional<EventSection> of(PlanSheet plan) {
        return Optional.ofNullable(plan.happening().event())
                .map(event -> of(event, plan.happening().alternatives()));
    }

    private static EventSection of(EventSheet.Event event, List<EventSheet.Alternative> alternatives) {
        return new EventSection(
                event.version(),
                text(event.alternativeName()),
                !alternatives.isEmpty() && event.alternative() == null,
                moved(event),
                when(event.when()),
                event.when().tentative(),
                text(event.place()),
                event.expectedAttendance() == null ? "" : event.expectedAttendance() + " người",
                event.headCounts().stream()
                        .map(each -> each.org() + ": " + each.count())
                        .collect(Collectors.joining("; ")),
                alternatives.stream().map(EventSection::option).toList(),
                event.changes().stream().map(EventSection::decision).toList());
    }

    private static String moved(EventSheet.Event event) {
        return event.changes().stream()
                .filter(change -> change.starts() != null)
                .reduce((earlier, later) -> later)
                .map(change -> "quyết định ngày "
                        + Reading.day(OffsetDateTime.parse(change.at()).toInstant()) + " của " + change.byName())
                .orElse("");
    }

    boolean isMoved() {
        return !moved.isEmpty();
    }

    /** The date as it stands within a sentence. */
    String whenInSentence() {
        return when.matches("\\d{2}/.*") ? "ngày " + when : when;
    }

    private static String when(EventSheet.When event) {
        return joined(
                " – ",
                Optional.ofNullable(event.month())
                        .map(EventSection::month)
                        .or(() -> Optional.ofNullable(event.date()))
                        .or(() -> Optional.ofNullable(event.starts()))
                        .map(EventSection::date)
                        .orElse(""),
                date(event.ends()));
    }

    private static String month(String yearAndMonth) {
        return "tháng " + yearAndMonth.substring(5) + "/" + yearAndMonth.substring(0, 4);
    }

    private static String date(String written) {
        return written == null
                ? ""
                : VietnamTime.deadline(written)
                        .filter(at -> written.startsWith("2") || written.startsWith("1"))
                        .map(Reading::moment)
                        .orElse(written);
    }

    private static Option option(EventSheet.Alternative each) {
        List<String> facts = List.of(
                labelled("Khi ", text(each.when())),
                labelled("Địa điểm: ", text(each.place())),
                each.expectedAttendance() == null ? "" : "Khoảng " + each.expectedAttendance() + " người");
        return new Option(
                each.id(),
                each.name(),
                facts.stream().filter(fact -> !fact.isEmpty()).toList(),
                each.chosen(),
                each.chosen() ? Reading.moment(each.decidedAt()) + ", " + each.decidedByName() : "",
                text(each.reason()));
    }

    private static Decision decision(EventSheet.Change change) {
        String what = change.alternative() == null
                ? joined(
                        ", ",
                        "Thời gian: " + joined(" – ", date(change.starts()), date(change.ends())),
                        labelled("địa điểm: ", text(change.place())))
                : "Phương án: " + change.alternativeName();
        return new Decision(Reading.moment(change.at()), change.byName(), what, change.reason());
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }
}
