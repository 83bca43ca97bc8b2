package vn.kehoach.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.board.ReportContent;
import vn.kehoach.assignment.report.ReportField;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.Folding;

/** Adds up the figures of reports: one total for one figure, however the units spell its name. */
@Component
class FigureTotals {

    private final ObjectMapper json;

    FigureTotals(ObjectMapper json) {
        this.json = json;
    }

    /** What is added up: the indicators of the template in its order, then the others in the order in which they are met. */
    List<CollectionView.Figure> of(List<CollectionView.Report> reports, ReportTemplate template) {
        Map<String, List<CollectionView.Part>> parts = reports.stream()
                .flatMap(this::parts)
                .collect(Collectors.groupingBy(
                        part -> Folding.loosely(part.spelling()), LinkedHashMap::new, Collectors.toList()));
        List<CollectionView.Figure> figures = new ArrayList<>();
        for (ReportTemplate.Indicator indicator : template.indicators()) {
            Optional.ofNullable(parts.remove(Folding.loosely(indicator.name())))
                    .filter(found -> indicator.summed())
                    .ifPresent(found -> figures.add(figure(indicator.name(), found)));
        }
        parts.values().forEach(found -> figures.add(figure(nameOf(found), found)));
        return List.copyOf(figures);
    }

    /** Unit by indicator, words as well as numbers; what is added up has a total. */
    FigureTable table(CollectionView view) {
        Map<String, FigureTable.Column> columns = new LinkedHashMap<>();
        Map<String, CollectionView.Figure> figures = view.figures().stream()
                .collect(Collectors.toMap(
                        figure -> Folding.loosely(figure.name()),
                        Function.identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        for (ReportTemplate.Indicator indicator : view.asked().template().indicators()) {
            String key = Folding.loosely(indicator.name());
            columns.put(key, FigureTable.Column.of(indicator, Optional.ofNullable(figures.remove(key))));
        }
        Set<String> asked = Set.copyOf(columns.keySet());
        figures.forEach((key, figure) -> columns.put(key, FigureTable.Column.of(figure)));
        view.reports().forEach(report -> say(report, asked, columns));
        return new FigureTable(List.copyOf(columns.values()));
    }

    private void say(CollectionView.Report report, Set<String> asked, Map<String, FigureTable.Column> columns) {
        for (Entry<String, JsonNode> figure : read(report.content().figures()).properties()) {
            String key = Folding.loosely(figure.getKey());
            JsonNode value = figure.getValue();
            if (value.isTextual() || value.isNumber() && asked.contains(key)) {
                columns.computeIfAbsent(key, any -> FigureTable.Column.ofWords(spelled(figure.getKey())))
                        .say(report.assignmentId(), value.isNumber() ? value.decimalValue() : value.asText());
            }
        }
    }

    private static String spelled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }

    private Stream<CollectionView.Part> parts(CollectionView.Report report) {
        return Stream.concat(figures(report), facts(report));
    }

    private Stream<CollectionView.Part> figures(CollectionView.Report report) {
        return read(report.content().figures()).properties().stream()
                .filter(figure -> figure.getValue().isNumber())
                .map(figure ->
                        part(report, spelled(figure.getKey()), figure.getValue().decimalValue()));
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

    private static CollectionView.Figure figure(String name, List<CollectionView.Part> parts) {
        BigDecimal total = parts.stream().map(CollectionView.Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CollectionView.Figure(name, total, parts);
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
