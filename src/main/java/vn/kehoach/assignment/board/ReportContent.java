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
import vn.kehoach.assignment.report.EnteredBy;
import vn.kehoach.assignment.report.ReportFacts;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.assignment.report.ReportLine;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.plan.content.due.ObligationKind;

/**
 * What one version says, as everybody sees it who sees it at all. In JSON each number stands under the name of its field.
 *
 * @param sections a JSON object: the words by the titles of the sections of the template; empty for a free report
 * @param fields what numbers it may carry
 * @param decision null while nobody has reviewed it
 * @param onBehalf who entered it in the place of the unit and why, in words; null where somebody of the unit did
 */
public record ReportContent(
        int version,
        String submittedAt,
        boolean afterClose,
        String summary,
        boolean nothingToReport,
        @JsonRawValue String figures,
        @JsonRawValue String sections,
        @JsonIgnore List<ReportField> fields,
        @JsonIgnore ReportFacts facts,
        ReviewDecision decision,
        List<AssignmentFile.FileRow> attachments,
        String onBehalf) {

    static ReportContent of(ResultSet row, List<AssignmentFile.FileRow> files) throws SQLException {
        return new ReportContent(
                row.getInt("number"),
                iso(row, "submitted_at"),
                row.getBoolean("after_close"),
                row.getString("summary"),
                row.getBoolean("nothing_to_report"),
                row.getString("figures"),
                row.getString("sections"),
                ReportFields.of(ObligationKind.valueOf(row.getString("kind"))),
                ReportFacts.read(row.getString("facts")),
                Optional.ofNullable(row.getString("decision"))
                        .map(ReviewDecision::valueOf)
                        .orElse(null),
                files,
                onBehalf(row).orElse(null));
    }

    private static Optional<String> onBehalf(ResultSet row) throws SQLException {
        String reason = row.getString("entered_reason");
        String submitter = row.getString("submitter");
        return Optional.ofNullable(row.getString("entered"))
                .map(EnteredBy::valueOf)
                .map(each -> each == EnteredBy.OFFICE
                        ? each.label() + " " + submitter + ": " + reason
                        : each.label() + " " + reason);
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
