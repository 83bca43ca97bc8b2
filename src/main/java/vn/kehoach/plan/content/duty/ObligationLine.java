package vn.kehoach.plan.content.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Found;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.content.template.TemplateLine;

/**
 * One duty, report or the like of a plan.
 *
 * @param index its place in the list, from 0
 * @param key by which it is found again wherever it stands
 * @param said what the document says of it
 * @param chosen codes of units chosen by the drafter; where given they stand in place of the bodies
 * @param found how the reader came to it
 * @param desk what became of it at the reading desk
 */
public record ObligationLine(
        @JsonIgnore int index,
        Optional<String> key,
        @JsonUnwrapped Said said,
        @JsonProperty("units") Names chosen,
        @JsonUnwrapped Found found,
        @JsonUnwrapped Desk desk,
        Rest rest) {

    /** At the end of the work, or before its deadline and where it goes; before more work it is about a part only. */
    private static final Pattern IF_ANY = Pattern.compile(
            "(?iu)\\(?\\bnếu có\\b\\)?(?:[\\s,]+(?:hoàn thành )?(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|đến hết|về|gửi về|qua)"
                    + "\\s(?!.*(?:kèm|cùng|báo cáo)\\s).*)?[\\s.;,]*$|\\((?:nếu có nhu cầu|không bắt buộc)\\)");

    /** As a reader found it; without any date the deadline is written as null. */
    public static ObligationLine read(int index, Reading reading, Found found) {
        Deadline deadline = reading.said().deadline();
        boolean undated = deadline.due().isEmpty() && deadline.before().isEmpty();
        return new ObligationLine(
                index,
                Optional.empty(),
                reading.said(),
                Names.NONE,
                found,
                Desk.NONE,
                new Gaps(reading.rest()).nullIf(undated, "due").rest());
    }

    /** One that the drafter adds, of which no date is known. */
    public static ObligationLine byHand(Names who, String what, Optional<Source> source) {
        Said said = Said.NONE.about(who, what, ObligationKind.DUTY.name());
        Rest gaps = new Gaps().listIf(who.isEmpty(), "who").rest();
        ObligationLine line = read(0, new Reading(said, gaps), Found.NONE.at(source));
        return line.with(Desk.NONE.byHand(true));
    }

    /** The same at that place of the list. */
    public ObligationLine at(int place) {
        return new ObligationLine(place, key, said, chosen, found, desk, rest);
    }

    /** The same, found again by that key. */
    public ObligationLine keyed(Optional<String> other) {
        return new ObligationLine(index, other, said, chosen, found, desk, rest);
    }

    /** What the document says of it, and nothing else. */
    public Reading reading() {
        return new Reading(said, rest.only(ContentMapper.keys(Said.class)));
    }

    /** The same of which the document says that. */
    public ObligationLine saying(Reading reading) {
        Rest others = rest.without(ContentMapper.keys(Said.class)).and(reading.rest());
        return new ObligationLine(index, key, reading.said(), chosen, found, desk, others);
    }

    /** The same for these units. */
    public ObligationLine choosing(List<String> codes) {
        return new ObligationLine(index, key, said, Names.list(codes), found, desk, rest);
    }

    /** The same, found so. */
    public ObligationLine with(Found other) {
        return new ObligationLine(index, key, said, chosen, other, desk, rest);
    }

    /** The same after that at the reading desk. */
    public ObligationLine with(Desk other) {
        return new ObligationLine(index, key, said, chosen, found, other, rest);
    }

    /** The bodies as written. */
    public List<String> who() {
        return said.who().all();
    }

    /** The bodies as one text. */
    public String whoText() {
        return String.join(", ", who());
    }

    /** The work; nobody who owes it is its own partner. */
    public String what() {
        return OwnPartner.without(said.what().map(String::strip).orElse(""), who());
    }

    /** What kind of work it is. */
    public ObligationKind kind() {
        return ObligationKind.named(said.kind()).orElse(ObligationKind.DUTY);
    }

    /** Its deadline, empty where the plan names none. */
    public Optional<Due> due() {
        return said.deadline().last();
    }

    /** Whether the deadline is written "trước ngày …". */
    public boolean before() {
        return said.deadline().isBefore();
    }

    /** From what its date is reckoned, empty where it is not. */
    public Optional<Relative> relative() {
        return said.deadline().relative();
    }

    /** How it comes back, empty where it is owed once. */
    public Optional<Recurrence> recurrence() {
        return said.deadline().rule();
    }

    /** What stands where its date would, as long as no date is known. */
    public Optional<String> dueWords() {
        return said.deadline().words();
    }

    /** Codes of the units chosen by the drafter. */
    public List<String> units() {
        return chosen.all();
    }

    /** The alternative of the event that it belongs to, empty where it is owed in each. */
    public Optional<String> onlyIf() {
        return said.onlyIf().map(String::strip).filter(id -> !id.isEmpty());
    }

    /** How many are asked for. */
    public Optional<WrittenQuota> quota() {
        return said.asked().quota();
    }

    /** Whether a bare number in the quota is the most, otherwise the least. */
    public boolean atMost() {
        return said.asked().quotaIs().filter("MAX"::equals).isPresent();
    }

    /** What the quota counts. */
    public Optional<String> quotaUnit() {
        return said.asked().quotaUnit().map(String::strip).filter(unit -> !unit.isEmpty());
    }

    /**
     * Whether only those do it who have something: "(nếu có)"; nobody owes it then. What the reader or the drafter said of it
     * counts before the words themselves.
     */
    public boolean ifAny() {
        return said.ifAny().orElseGet(() -> rest.get("optional")
                .asBoolean(IF_ANY.matcher(said.what().orElse("")).find()));
    }

    /** What its report must have; empty where that is free, and for work that is no report. */
    public Optional<ReportTemplate> template() {
        return kind() == ObligationKind.UNIT_REPORT
                ? said.template().flatMap(TemplateLine::resolved)
                : Optional.empty();
    }

    /** Its place in the text. */
    public Optional<Source> source() {
        return found.source();
    }
}
