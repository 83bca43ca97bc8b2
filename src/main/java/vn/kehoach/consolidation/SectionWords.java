package vn.kehoach.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.Folding;

/**
 * What the units wrote in one section of the template, by their assignments.
 *
 * @param title empty for the words of free reports
 */
public record SectionWords(String title, Map<String, String> words) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = "\r\n";
    private static final String NOTHING = "Không phát sinh nội dung báo cáo.";

    /** The sections of the template in their order, then what stands in none of them; without a template one section alone. */
    public static List<SectionWords> of(CollectionView view) {
        Map<String, SectionWords> sections = new LinkedHashMap<>();
        view.asked().template().sections().forEach(section -> put(sections, section.title()));
        String other = sections.isEmpty() ? "" : ReportTemplate.OTHER;
        view.reports().forEach(report -> say(report, other, sections));
        List<SectionWords> written = new ArrayList<>(sections.values());
        written.removeIf(section -> section.words.isEmpty());
        return List.copyOf(written);
    }

    /** What that unit wrote; empty where it wrote nothing. */
    public Optional<String> of(String assignment) {
        return Optional.ofNullable(words.get(assignment));
    }

    /** What each unit answered, unit by unit: the indicators a line each, then the sections. */
    static String text(CollectionView view, FigureTable table) {
        List<SectionWords> sections = of(view);
        StringBuilder text = new StringBuilder();
        for (CollectionView.Report report : view.reports()) {
            String unit = report.assignmentId();
            text.append(report.unitName().toUpperCase(Locale.ROOT)).append(END);
            table.columns().stream()
                    .filter(column -> column.of(unit).isPresent())
                    .forEach(column -> text.append("- " + column.heading() + ": " + column.words(unit))
                            .append(END));
            sections.forEach(section -> section.of(unit).ifPresent(words -> text.append(section.title + ":")
                    .append(END)
                    .append(words.lines().collect(Collectors.joining(END)))
                    .append(END)));
            text.append(END);
        }
        return text.toString();
    }

    private static SectionWords put(Map<String, SectionWords> sections, String title) {
        return sections.computeIfAbsent(Folding.loosely(title), any -> new SectionWords(title, new LinkedHashMap<>()));
    }

    private static void say(CollectionView.Report report, String other, Map<String, SectionWords> sections) {
        JsonNode given = read(report.content().sections());
        given.properties().forEach(each -> put(sections, each.getKey())
                .words
                .put(report.assignmentId(), each.getValue().asText()));
        String summary = Optional.ofNullable(report.content().summary()).orElse("");
        String free = report.content().nothingToReport() ? (NOTHING + "\n" + summary).strip() : summary;
        if (given.isEmpty() && !free.isBlank()) {
            put(sections, other).words.put(report.assignmentId(), free);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
