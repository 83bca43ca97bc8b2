package vn.kehoach.assignment.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed when handing in.
 *
 * @param figures a JSON object
 * @param sections a JSON object: the words by the titles of the sections that the template asks for
 * @param facts the numbers that the form asks for by name
 * @param attachmentIds uploads that are handed in with it
 */
public record ReportEntry(
        String summary,
        boolean nothingToReport,
        String figures,
        String sections,
        ReportFacts facts,
        List<String> attachmentIds) {

    /** A report without sections. */
    public ReportEntry(
            String summary, boolean nothingToReport, String figures, ReportFacts facts, List<String> attachmentIds) {
        this(summary, nothingToReport, figures, "{}", facts, attachmentIds);
    }

    /** The same with answers under the names of a template; the words of its sections, one below the other, are its summary. */
    ReportEntry filledIn(String answers, Map<String, String> words, Function<Object, String> json) {
        String all = words.entrySet().stream()
                .map(each -> each.getKey() + ":\n" + each.getValue())
                .collect(Collectors.joining("\n\n"));
        return new ReportEntry(
                words.isEmpty() ? summary : all, nothingToReport, answers, json.apply(words), facts, attachmentIds);
    }
}
