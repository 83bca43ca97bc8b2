package vn.kehoach.assignment.board;

import static vn.kehoach.shared.MomentColumn.iso;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.ReportLine;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.plan.content.due.ObligationKind;

/**
 * What one version says, as everybody sees it who sees it at all. In JSON each number stands under the name of its field.
 *
 * @param fields what numbers it may carry
 * @param decision null while nobody has reviewed it
 */
public record ReportContent(
        int version,
        String submittedAt,
        boolean afterClose,
        String summary,
        boolean nothingToReport,
        @JsonRawValue String figures,
        @JsonIgnore List<ReportField> fields,
        @JsonIgnore ReportFacts facts,
        ReviewDecision decision,
        List<AssignmentFile.FileRow> attachments) {

    static ReportContent of(ResultSet row, List<AssignmentFile.FileRow> files) throws SQLException {
        return new ReportContent(
                row.getInt("number"),
                iso(row, "submitted_at"),
                row.getBoolean("after_close"),
                row.getString("summary"),
                row.getBoolean("nothing_to_report"),
                row.getString("figures"),
                ReportFields.of(ObligationKind.valueOf(row.getString("kind"))),
                ReportFacts.read(row.getString("facts")),
                Optional.ofNullable(row.getString("decision"))
                        .map(ReviewDecision::valueOf)
                        .orElse(null),
                files);
    }

    /** Each number by the name of its field; null where none was said. */
    @JsonAnyGetter
    public Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        fields.forEach(field -> numbers.put(field.name(), facts.of(field).orElse(null)));
        return numbers;
    }

    /** The numbers in words, ready to be shown. */
    @JsonProperty
    public List<ReportLine> lines() {
        return facts.lines(fields);
    }
}
