package vn.kehoach.dossier.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.report.ReviewDecision;

/** One version of a report or of a result, as it was handed in and reviewed. */
record ReportVersion(
        int version,
        String at,
        String by,
        String summary,
        boolean nothingToReport,
        List<String> figures,
        boolean late,
        boolean afterClose,
        String decision,
        List<File> files) {

    /** A file of this version. */
    record File(String id, String name, String size) {}

    static ReportVersion of(AssignmentFile.SubmissionRow row, UnaryOperator<String> nameOf) {
        return new ReportVersion(
                row.version(),
                Reading.moment(row.submittedAt()),
                nameOf.apply(row.by()),
                row.summary(),
                row.nothingToReport(),
                figures(row),
                row.late(),
                row.afterClose(),
                decision(row, nameOf),
                row.attachments().stream()
                        .map(file -> new File(file.id(), file.name(), Reading.size(file.size())))
                        .toList());
    }

    private static List<String> figures(AssignmentFile.SubmissionRow row) {
        List<String> figures = new ArrayList<>();
        Reading.json(row.figures())
                .fields()
                .forEachRemaining(figure -> figures.add(figure.getKey() + ": " + value(figure.getValue())));
        if (row.opinionCount() != null) {
            figures.add("Số ý kiến: " + row.opinionCount());
        }
        return List.copyOf(figures);
    }

    private static String value(JsonNode value) {
        return value.isNumber() ? Reading.number(value.decimalValue()) : value.asText();
    }

    private static String decision(AssignmentFile.SubmissionRow row, UnaryOperator<String> nameOf) {
        if (row.decision() == null) {
            return "";
        }
        String by = nameOf.apply(row.reviewedBy()) + ", " + Reading.moment(row.reviewedAt());
        String decided = row.decision().label();
        return row.decision() == ReviewDecision.ACCEPT
                ? decided + " (" + by + ")"
                : decided + ": " + row.decisionReason() + " (" + by + ")"
                        + (row.newDueAt() == null ? "" : ", hạn mới " + Reading.moment(row.newDueAt()));
    }
}
