package vn.kehoach.dossier.web.work;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.template.ReportTemplate;

/**
 * The form in which a unit hands in, on a page of ours: for a report or for a duty. What it may hold is checked where every
 * way in is checked; here what is typed becomes the fields of the form.
 *
 * @param report whether it is a report; otherwise how far a duty is
 * @param counts whether the plan asks this unit for a number
 * @param mayBeNothing whether the unit may declare that there is nothing to report
 * @param template what the report must have; without a line where it is free
 */
public record UnitForm(boolean report, boolean counts, boolean mayBeNothing, ReportTemplate template) {

    /** The form of that work, whose report must have what the template says. */
    public static UnitForm of(DeadlineRow row, Optional<ReportTemplate> template) {
        boolean report = ObligationKind.UNIT_REPORT.name().equals(row.kind());
        boolean counts = row.asked().quotaLeast() != null || row.asked().quotaMost() != null;
        return new UnitForm(report, counts, report, template.orElse(ReportTemplate.NONE));
    }

    /** The fields, from what the page sent; a number that is none goes on as it was typed, to be refused by its field. */
    public Map<String, Object> fields(MultiValueMap<String, String> typed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (report) {
            fields.put("summary", one(typed, "summary"));
            fields.put("nothingToReport", typed.containsKey("nothingToReport"));
            fields.put("figures", template.isEmpty() ? figures(one(typed, "figures")) : named(typed, "figures."));
            fields.put("sections", named(typed, "sections."));
            number(typed, "opinionCount", fields);
        } else {
            fields.put("result", one(typed, "result"));
            number(typed, "progress", fields);
            fields.put("done", typed.containsKey("done"));
            number(typed, "count", fields);
        }
        fields.put("attachmentIds", typed.getOrDefault("attachmentIds", List.of()));
        return fields;
    }

    private static String one(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of("")).get(0).strip();
    }

    private static void number(MultiValueMap<String, String> typed, String field, Map<String, Object> fields) {
        String text = one(typed, field);
        if (!text.isEmpty()) {
            fields.put(field, text.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(text) : text);
        }
    }

    /** What was typed into the fields of indicators or sections, as it was typed; an empty one is not sent. */
    private static Map<String, Object> named(MultiValueMap<String, String> typed, String prefix) {
        Map<String, Object> named = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .filter(field -> !one(typed, field).isEmpty())
                .forEach(field -> named.put(field.substring(prefix.length()), one(typed, field)));
        return named;
    }

    /** One figure a line, its number behind the last colon. */
    private static Map<String, Object> figures(String lines) {
        Map<String, Object> figures = new LinkedHashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.lastIndexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            figures.put(name, value.matches("-?[0-9]{1,18}([.,][0-9]{1,6})?") ? number(value) : value);
        });
        return figures;
    }

    private static Object number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
