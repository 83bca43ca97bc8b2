package vn.kehoach.consolidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.plan.content.template.ReportTemplate;

/**
 * A collection with all its reports. Moments are ISO 8601 with +07:00.
 *
 * @param missing units that have not reported
 * @param extended units that have not reported either, and owe until a later deadline of their own
 * @param optional units that have not reported and need not, because the plan asks only "nếu có"
 * @param figures each figure with its total and what it is the total of
 * @param totals each figure added up over the last versions
 * @param order the assignments by the names of their units, as Vietnamese lists are ordered
 */
public record CollectionView(
        String id,
        String planId,
        @JsonUnwrapped Asked asked,
        @JsonUnwrapped Term term,
        Counts counts,
        List<Report> reports,
        List<Missing> missing,
        List<Missing> extended,
        List<Missing> optional,
        Map<String, BigDecimal> totals,
        List<Figure> figures,
        @JsonIgnore List<String> order) {

    /**
     * What is collected.
     *
     * @param template what each report must have; without a line where the reports are free
     */
    public record Asked(String what, ReportTemplate template) {}

    /** What is collected, in words. */
    @JsonIgnore
    public String what() {
        return asked.what();
    }

    /**
     * By when it takes reports.
     *
     * @param closedAt null while it is open
     */
    public record Term(String dueAt, String closesAt, String closedAt, boolean closedByDeadline) {}

    /**
     * Why it closed, in words that hold now: reports that were given back since are owed again, though all were in then.
     * Empty while it is open.
     */
    @JsonProperty
    public String closedBecause() {
        if (term.closedAt() == null) {
            return "";
        }
        if (term.closedByDeadline()) {
            return "vì hết hạn thu";
        }
        long returned = Stream.of(missing, extended, optional)
                .flatMap(List::stream)
                .filter(Missing::returned)
                .count();
        long others = Stream.of(missing, extended)
                .flatMap(List::stream)
                .filter(unit -> !unit.returned())
                .count();
        return "vì đã đủ báo cáo"
                + (returned > 0 ? ", sau đó " + returned + " báo cáo bị trả lại, còn chờ nộp lại" : "")
                + (others > 0 ? ", sau đó thêm " + others + " đơn vị chưa nộp" : "");
    }

    /** A line for each unit, in the order of their names. */
    public List<UnitLine> lines() {
        Map<String, UnitLine> lines = new HashMap<>();
        reports.forEach(each -> lines.put(each.assignmentId(), UnitLine.of(each)));
        missing.forEach(each -> lines.put(each.assignmentId(), UnitLine.of(each, ReportStage.MISSING)));
        extended.forEach(each -> lines.put(each.assignmentId(), UnitLine.of(each, ReportStage.EXTENDED)));
        optional.forEach(each -> lines.put(each.assignmentId(), UnitLine.of(each, ReportStage.OPTIONAL)));
        return order.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /** How many units there are and how they stand. */
    public record Counts(int total, int in, int onTime, int late, int missing, int extended) {}

    /**
     * The last version of a unit's report, with all files of that version.
     *
     * @param late whether the unit was late, with this version or with one before it
     * @param explanation why, as the unit says when an office asks; empty where nobody asked
     */
    public record Report(
            String assignmentId,
            String unit,
            String unitName,
            String state,
            String stateLabel,
            boolean late,
            String explanation,
            @JsonUnwrapped ReportContent content) {}

    /**
     * One figure, however the units spell it: case, marks and spaces tell no two apart.
     *
     * @param name as most units write it, of equals the first
     */
    public record Figure(String name, BigDecimal total, List<Part> parts) {}

    /** What one version of a unit's report adds to it, under the name that the unit wrote. */
    public record Part(
            String assignmentId,
            String unit,
            String unitName,
            int version,
            String submittedAt,
            String spelling,
            BigDecimal value) {}

    /**
     * A unit that has not reported.
     *
     * @param returned whether it had reported and got its report back
     * @param explanation why it is late, as it says when an office asks; empty where nobody asked
     */
    public record Missing(
            String assignmentId, String unit, String unitName, String dueAt, boolean returned, String explanation) {}
}
