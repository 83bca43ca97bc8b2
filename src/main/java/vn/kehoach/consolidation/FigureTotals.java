package vn.kehoach.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.shared.Folding;

/** Adds up the figures of reports: one total for one figure, however the units spell its name. */
@Component
class FigureTotals {

    private final ObjectMapper json;

    FigureTotals(ObjectMapper json) {
        this.json = json;
    }

    /** In the order in which they are met. */
    List<CollectionView.Figure> of(List<CollectionView.Report> reports) {
        return reports.stream()
                .flatMap(this::parts)
                .collect(Collectors.groupingBy(
                        part -> Folding.loosely(part.spelling()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FigureTotals::figure)
                .toList();
    }

    /** Unit by indicator, words as well as numbers; a column of numbers has a total. */
    FigureTable table(List<CollectionView.Report> reports, List<CollectionView.Figure> figures) {
        Map<String, FigureTable.Column> columns = new LinkedHashMap<>();
        figures.forEach(figure -> columns.put(Folding.loosely(figure.name()), FigureTable.Column.of(figure)));
        reports.forEach(report -> read(report.content().figures()).properties().stream()
                .filter(figure -> figure.getValue().isTextual())
                .forEach(figure -> columns.computeIfAbsent(
                                Folding.loosely(figure.getKey()),
                                any -> FigureTable.Column.ofWords(
                                        Normalizer.normalize(figure.getKey(), Normalizer.Form.NFC)
                                                .strip()))
                        .say(report.assignmentId(), figure.getValue().asText())));
        return new FigureTable(List.copyOf(columns.values()));
    }

    private Stream<CollectionView.Part> parts(CollectionView.Report report) {
        return Stream.concat(figures(report), facts(report));
    }

    private Stream<CollectionView.Part> figures(CollectionView.Report report) {
        return read(report.content().figures()).properties().stream()
                .filter(figure -> figure.getValue().isNumber())
                .map(figure -> part(
                        report,
                        Normalizer.normalize(figure.getKey(), Normalizer.Form.NFC)
                                .strip(),
                        figure.getValue().decimalValue()));
    }

    private static Stream<CollectionView.Part> facts(CollectionView.Report report) {
        ReportContent content = report.content();
        return content.fields().stream()
                .filter(field -> field.in(ReportField.Use.TOTAL))
                .flatMap(field -> content.facts().of(field).stream()
                        .map(number -> part(report, field.label(), BigDecimal.valueOf(number))));
    }

    private static CollectionView.Part part(CollectionView.Report report, String spelling, BigDecimal value) {
        return new CollectionView.Part(
                report.assignmentId(),
                report.unit(),
                report.unitName(),
                report.content().version(),
                report.content().submittedAt(),
                spelling,
                value);
    }

    private static CollectionView.Figure figure(List<CollectionView.Part> parts) {
        BigDecimal total = parts.stream().map(CollectionView.Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CollectionView.Figure(nameOf(parts), total, parts);
    }

    /** As most write it; of equals the one that was met first. */
    private static String nameOf(List<CollectionView.Part> parts) {
        Map<String, Long> spellings = parts.stream()
                .map(CollectionView.Part::spelling)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return spellings.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Entry::getKey)
                .orElseThrow();
    }

    static Map<String, BigDecimal> byName(List<CollectionView.Figure> figures) {
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        figures.forEach(figure -> totals.put(figure.name(), figure.total()));
        return totals;
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
