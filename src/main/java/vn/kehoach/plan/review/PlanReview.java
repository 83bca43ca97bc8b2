package vn.kehoach.plan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.SignatoryLine;
import vn.kehoach.plan.event.EventLine;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.VietnamTime;

/** Reads a content with a reviewer's eye before anybody is asked. */
@Service
public class PlanReview {

    private final Organisation organisation;
    private final WorkingCalendar calendar;
    private final JointReview joint;
    private final HolidayReview holidays;
    private final DueReading readings;
    private final WordsAgainstDates words;
    private final FormBesideText beside;

    PlanReview(
            Organisation organisation,
            WorkingCalendar calendar,
            JointReview joint,
            HolidayReview holidays,
            DueReading readings,
            WordsAgainstDates words,
            FormBesideText beside) {
        this.beside = beside;
        this.organisation = organisation;
        this.readings = readings;
        this.words = words;
        this.calendar = calendar;
        this.joint = joint;
        this.holidays = holidays;
    }

    /** All findings on the content of a plan that this body leads, in the order of the content. */
    public List<Finding> findings(PlanContent content, String leadBody) {
        UnknownNames names = new UnknownNames(organisation, leadBody);
        EventLine event = content.event();
        List<Finding> ofDates = words.findings(content).toList();
        return Stream.of(
                        unknownType(content).stream(),
                        content.obligations().stream().flatMap(line -> ofObligation(line, event, names)),
                        content.timeline().stream().map(this::restDay).flatMap(Optional::stream),
                        ofDates.stream(),
                        beside.findings(content, ofDates),
                        holidays.finding(content).stream(),
                        unknownNamed(content.namedUnits(), names),
                        signatories(content),
                        joint.findings(content, leadBody),
                        content.recipients().stream()
                                .filter(line -> line.units().isEmpty())
                                .flatMap(line -> outside("recipients[" + line.index() + "]", line.text(), names)))
                .flatMap(each -> each)
                .toList();
    }

    /** Nobody knows which register would number it. */
    private static Optional<Finding> unknownType(PlanContent content) {
        return Optional.of(content.documentType())
                .filter(type -> DocumentTypes.known().find(type).isEmpty())
                .map(type -> new Finding(
                        "unknown-document-type",
                        "number.type",
                        "Loại văn bản " + DocumentTypes.absent(type) + "; hãy chọn loại, số lấy ở sổ của loại ấy",
                        true));
    }

    private Stream<Finding> ofObligation(ObligationLine line, EventLine event, UnknownNames names) {
        String place = "obligations[" + line.index() + "]";
        Stream<Finding> unknown = line.units().isEmpty()
                ? line.who().stream().flatMap(name -> unknownNames(place, name, names))
                : line.units().stream()
                        .filter(code -> organisation.unit(code).isEmpty())
                        .map(code -> unknown(place, code));
        return Stream.of(
                        unknown,
                        undated(place, line, event).stream(),
                        unknownAlternative(place, line, event).stream(),
                        twoReadings(place, line).stream())
                .flatMap(each -> each);
    }

    private Optional<Finding> twoReadings(String place, ObligationLine line) {
        return line.due()
                .flatMap(due -> readings.words(due, line.before()))
                .or(() -> line.recurrence().flatMap(readings::words))
                .map(words -> new Finding(
                        "before-vs-by",
                        place,
                        "Hạn này được theo dõi theo cách đọc “" + words + "”; nếu ý khác, hãy ghi “chậm nhất ngày …”",
                        false));
    }

    /** Work of an alternative that the event does not have would wait for ever. */
    private static Optional<Finding> unknownAlternative(String place, ObligationLine line, EventLine event) {
        return line.onlyIf()
                .filter(id -> event.alternative(id).isEmpty())
                .map(id -> new Finding(
                        "unknown-alternative",
                        place,
                        "Việc này chỉ thực hiện theo phương án “" + id + "”, nhưng sự kiện không có phương án đó",
                        true));
    }

    private Stream<Finding> unknownNamed(List<String> named, UnknownNames names) {
        return IntStream.range(0, named.size())
                .boxed()
                .flatMap(index -> unknownNames("namedUnits[" + index + "]", named.get(index), names));
    }

    private Stream<Finding> unknownNames(String place, String name, UnknownNames names) {
        return names.in(name).stream().map(part -> unknown(place, part));
    }

    /** Nơi nhận may name anybody: who is in no register is kept as one outside, and nothing waits for that. */
    private static Stream<Finding> outside(String place, String line, UnknownNames names) {
        return names.in(line).stream()
                .map(part -> new Finding(
                        "unknown-unit",
                        place,
                        "“" + part + "” không có trong danh bạ; khi ban hành được giữ là nơi nhận ngoài hệ thống, "
                                + "văn phòng tự gửi. Nếu là đơn vị trong danh bạ thì hãy chọn đơn vị",
                        false));
    }

    private static Finding unknown(String place, String name) {
        return new Finding(
                "unknown-unit", place, "“" + name + "” không có trong danh bạ đơn vị; hãy chọn đơn vị", true);
    }

    private static Optional<Finding> undated(String place, ObligationLine line, EventLine event) {
        boolean report = line.kind() == ObligationKind.UNIT_REPORT;
        String message = "“" + line.whoText() + "”: " + line.what() + " chưa có thời hạn"
                + (report ? "; báo cáo của đơn vị phải có hạn trước khi ký" : "");
        return event.dates(line) ? Optional.empty() : Optional.of(new Finding("no-deadline", place, message, report));
    }

    private Optional<Finding> restDay(TimelineLine line) {
        return line.due()
                .map(due -> VietnamTime.dayOf(due.at()))
                .filter(day -> !endsMonths(line, day))
                .filter(day -> !calendar.isWorkingDay(day))
                .map(day -> restDay(line, day));
    }

    /** "Tháng 11", "từ tháng 12 đến tháng 02": nobody chose the last day of a month as a deadline. */
    private static boolean endsMonths(TimelineLine line, LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth()
                && line.from()
                        .map(VietnamTime::dayOf)
                        .filter(first -> first.getDayOfMonth() == 1)
                        .isPresent();
    }

    private static Finding restDay(TimelineLine line, LocalDate day) {
        return new Finding(
                "non-working-day",
                "timeline[" + line.index() + "]",
                "Ngày " + VietnamTime.day(day) + " (" + line.what() + ") là ngày nghỉ",
                false);
    }

    private Stream<Finding> signatories(PlanContent content) {
        if (content.signatories().isEmpty()) {
            return Stream.of(new Finding("no-signatory", "signatories", "Kế hoạch chưa có người ký", true));
        }
        return content.signatories().stream().map(PlanReview::unnamed).filter(Objects::nonNull);
    }

    /** A person who was chosen has a name, whether the document prints it or not. */
    private static Finding unnamed(SignatoryLine line) {
        return line.user().isPresent()
                ? null
                : new Finding(
                        "no-signatory-name",
                        "signatories[" + line.index() + "]",
                        "“" + line.authority() + "” chưa chọn người ký",
                        true);
    }
}
