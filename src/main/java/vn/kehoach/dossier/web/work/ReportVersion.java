package vn.kehoach.dossier.web.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReviewDecision;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.VietnamNumber;

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
        List<File> files,
        String onBehalf) {

    /** A file of this version. */
    record File(String id, String name, String size) {}

    static ReportVersion of(AssignmentFile.SubmissionRow row, UnaryOperator<String> nameOf) {
        ReportContent content = row.content();
        return new ReportVersion(
                content.version(),
                Reading.moment(content.submittedAt()),
                nameOf.apply(row.by()),
                content.summary(),
                content.nothingToReport(),
                figures(content, row.template()),
                row.late(),
                content.afterClose(),
                decision(row, nameOf),
                content.attachments().stream()
                        .map(file -> new File(file.id(), file.name(), Reading.size(file.size())))
                        .toList(),
                Optional.ofNullable(content.onBehalf()).orElse(""));
    }

    /** In the order of the template, each with its unit of measure; the table keeps them in an order of its own. */
    private static List<String> figures(ReportContent content, ReportTemplate template) {
        Map<String, String> values = new LinkedHashMap<>();
        Reading.json(content.figures())
                .properties()
                .forEach(figure -> values.put(figure.getKey(), value(figure.getValue())));
        List<String> figures = new ArrayList<>();
        template.indicators().forEach(indicator -> Optional.ofNullable(values.remove(indicator.name()))
                .ifPresent(value -> figures.add(indicator.heading() + ": " + value)));
        values.forEach((name, value) -> figures.add(name + ": " + value));
        content.lines().forEach(line -> figures.add(line.label() + ": " + line.value()));
        return List.copyOf(figures);
    }

    private static String value(JsonNode value) {
        return value.isNumber() ? VietnamNumber.words(value.decimalValue()) : value.asText();
    }

    private static String decision(AssignmentFile.SubmissionRow row, UnaryOperator<String> nameOf) {
        ReviewDecision decision = row.content().decision();
        if (decision == null) {
            return "";
        }
        String by = nameOf.apply(row.reviewedBy()) + ", " + Reading.moment(row.reviewedAt());
        String decided = decision.label();
        return decision == ReviewDecision.ACCEPT
                ? decided + " (" + by + ")"
                : decided + ": " + row.decisionReason() + " (" + by + ")"
                        + (row.newDueAt() == null ? "" : ", hạn mới " + Reading.moment(row.newDueAt()));
    }
}
