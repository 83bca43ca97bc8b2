package vn.kehoach.plan.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.event.WrittenEvent;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.shared.VietnamTime;

/** The reading's rules about deadlines on the content as it stands, whether it was read from a document or typed. */
final class DateChecks {

    private DateChecks() {}

    static Stream<Finding> of(PlanContent content) {
        Optional<LocalDate> issued = day(content.typed().issuedOn());
        Optional<WrittenEvent> event = content.typed().happening().event();
        Optional<LocalDate> held = Stream.of(
                        event.flatMap(WrittenEvent::ends),
                        event.flatMap(WrittenEvent::date),
                        event.flatMap(WrittenEvent::starts))
                .map(DateChecks::day)
                .flatMap(Optional::stream)
                .findFirst();
        return content.obligations().stream().flatMap(line -> ofLine(line, issued, held));
    }

    private static Optional<LocalDate> day(Optional<String> written) {
        return written.filter(text -> text.length() >= "2020-02-20".length())
                .flatMap(VietnamTime::deadline)
                .map(VietnamTime::dayOf);
    }

    private static Stream<Finding> ofLine(ObligationLine line, Optional<LocalDate> issued, Optional<LocalDate> event) {
        Optional<LocalDate> due = line.due().map(Due::at).map(VietnamTime::dayOf);
        String place = "obligations[" + line.index() + "]";
        Stream<Finding> early = due
                .filter(day -> issued.filter(day::isBefore).isPresent())
                .map(day -> new Finding(
                        "deadline-before-issue",
                        place,
                        "Hạn " + VietnamTime.day(day) + " của “" + line.what() + "” trước ngày ban hành",
                        false))
                .stream();
        Stream<Finding> late = due
                .filter(day -> event.filter(day::isAfter).isPresent() && leadsToEvent(line))
                .map(day -> new Finding(
                        "deadline-after-event",
                        place,
                        "Hạn " + VietnamTime.day(day) + " của “" + line.what() + "” sau ngày diễn ra sự kiện",
                        false))
                .stream();
        return Stream.concat(early, late);
    }

    /** Reports, and work of which the plan does not say that it prepares the event, may well follow it. */
    private static boolean leadsToEvent(ObligationLine line) {
        return switch (line.kind()) {
            case OPINION, INVITATION, ATTENDANCE, PREPARATION -> true;
            default -> false;
        };
    }
}
