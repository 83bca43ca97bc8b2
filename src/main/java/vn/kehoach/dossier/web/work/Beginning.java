package vn.kehoach.dossier.web.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.AssignmentFile;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.VietnamNumber;

/**
 * What a form begins with: what was handed in last where that was given back, so that it is corrected and not typed again.
 * A duty that was not begins with how far it is.
 *
 * @param texts what its inputs say, by their names on the page
 * @param files of the version that was given back; they are handed in again unless somebody leaves them out
 */
public record Beginning(Map<String, String> texts, List<Kept> files) {

    /** A file of the version that was given back. */
    public record Kept(String id, String name, String size) {

        static Kept of(AssignmentFile.FileRow file) {
            return new Kept(file.id(), file.name(), Reading.size(file.size()));
        }
    }

    static Beginning of(AssignmentDesk.Sheet sheet, boolean report, ReportTemplate template) {
        List<AssignmentFile.SubmissionRow> versions = sheet.submissions();
        Optional<ReportContent> last = versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1).content());
        boolean back = sheet.returned() != null;
        Map<String, String> texts = new LinkedHashMap<>();
        if (report) {
            last.filter(any -> back).ifPresent(content -> report(content, template, texts));
        } else {
            texts.put("progress", String.valueOf(sheet.row().standing().progress()));
            last.filter(any -> back).ifPresent(content -> duty(content, texts));
        }
        return new Beginning(texts, sheet.givenBack().stream().map(Kept::of).toList());
    }

    private static void report(ReportContent content, ReportTemplate template, Map<String, String> texts) {
        JsonNode figures = Reading.json(content.figures());
        if (template.isEmpty()) {
            texts.put("figures", lines(figures));
        } else {
            figures.properties().forEach(each -> texts.put("figures." + each.getKey(), value(each.getValue())));
        }
        JsonNode sections = Reading.json(content.sections());
        sections.properties()
                .forEach(each ->
                        texts.put("sections." + each.getKey(), each.getValue().asText()));
        // Where the template has sections, the summary is their words once more, but for what has none of its own.
        texts.put(
                "summary",
                template.sections().isEmpty()
                        ? Optional.ofNullable(content.summary()).orElse("")
                        : sections.path(ReportTemplate.OTHER).asText(""));
        texts.put("nothingToReport", String.valueOf(content.nothingToReport()));
        numbers(content, texts);
    }

    private static void duty(ReportContent content, Map<String, String> texts) {
        texts.put("result", Optional.ofNullable(content.summary()).orElse(""));
        texts.put("progress", Reading.json(content.figures()).path("progress").asText("0"));
        numbers(content, texts);
    }

    /** Programs know the number of a duty by the name of that of a report; its form calls it otherwise. */
    private static void numbers(ReportContent content, Map<String, String> texts) {
        content.numbers().values().stream().filter(number -> number != null).forEach(number -> {
            texts.put("opinionCount", number.toString());
            texts.put("count", number.toString());
        });
    }

    /** One figure a line, as the form without a template takes them. */
    private static String lines(JsonNode figures) {
        return figures.properties().stream()
                .map(each -> each.getKey().replaceAll("\\s+", " ") + ": " + value(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String value(JsonNode value) {
        return value.isNumber() ? VietnamNumber.words(value.decimalValue()) : value.asText();
    }

    /** What that input says; empty where it has nothing to say. */
    public String of(String input) {
        return texts.getOrDefault(input, "");
    }
}
