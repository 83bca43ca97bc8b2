package vn.kehoach.dossier.web.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.kehoach.assignment.behalf.UnitField;
import vn.kehoach.assignment.board.AssignmentDesk;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.report.ReportFields;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.VietnamNumber;

/**
 * The form in which a unit hands in, on a page of ours: for a report or for a duty. Its fields are those that are declared
 * for every way in, and what they may hold is checked there; here what is typed becomes the fields of the form.
 *
 * @param report whether it is a report; otherwise how far a duty is
 * @param fields in the order of the form, without those that this work does not ask for
 * @param template what the report must have; without a line where it is free
 * @param before what its inputs say before anybody types
 */
public record UnitForm(boolean report, List<UnitField> fields, ReportTemplate template, Beginning before) {

    private static final String FIGURES = "figures";
    private static final String SECTIONS = "sections";

    private static final List<String> COUNTS = List.of(ReportFields.OPINION_COUNT.name(), "count");
    private static final String NOTHING = "nothingToReport";

    /** The form of that work. */
    public static UnitForm of(AssignmentDesk.Sheet sheet, List<UnitField> declared) {
        DeadlineRow row = sheet.row();
        ReportTemplate template = Optional.ofNullable(sheet.template()).orElse(ReportTemplate.NONE);
        boolean report = ObligationKind.UNIT_REPORT.name().equals(row.kind());
        Integer least = row.asked().quotaLeast();
        boolean counts = least != null || row.asked().quotaMost() != null;
        boolean mayBeNothing = row.ifAny() || least == null || least == 0;
        return new UnitForm(
                report,
                declared.stream()
                        .filter(field -> counts || !COUNTS.contains(field.name()))
                        .filter(field -> mayBeNothing || !field.name().equals(NOTHING))
                        .filter(field -> !template.isEmpty() || !field.name().equals(SECTIONS))
                        .toList(),
                template,
                Beginning.of(sheet, report, template));
    }

    /** Whether the words have a field of their own: not where the template has sections, unless some were kept beside them. */
    public boolean asksForSummary() {
        return template.sections().isEmpty() || !before.of("summary").isEmpty();
    }

    /** The fields, from what the page sent; a number that is none goes on as it was typed, to be refused by its field. */
    public Map<String, Object> fields(MultiValueMap<String, String> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            Object value = value(field, typed);
            if (value != null) {
                values.put(field.name(), value);
            }
        });
        return values;
    }

    private Object value(UnitField field, MultiValueMap<String, String> typed) {
        String text = typed.getOrDefault(field.name(), List.of("")).get(0).strip();
        return switch (field.type()) {
            case TEXT -> text;
            case FLAG -> typed.containsKey(field.name());
            case TABLE -> table(field.name(), text, typed);
            case FILES -> typed.getOrDefault(field.name(), List.of());
            case INTEGER -> text.isEmpty() ? null : text.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(text) : text;
            case CHOICE, MOMENT -> text.isEmpty() ? null : text;
        };
    }

    private Map<String, Object> table(String field, String lines, MultiValueMap<String, String> typed) {
        boolean byTemplate = field.equals(SECTIONS) || field.equals(FIGURES) && !template.isEmpty();
        return byTemplate ? named(typed, field + ".") : table(lines);
    }

    /** What was typed into the fields of indicators or sections, as it was typed; an empty one is not sent. */
    private static Map<String, Object> named(MultiValueMap<String, String> typed, String prefix) {
        Map<String, Object> named = new LinkedHashMap<>();
        typed.forEach((field, values) -> {
            String text = field.startsWith(prefix) ? values.get(0).strip() : "";
            if (!text.isEmpty()) {
                named.put(field.substring(prefix.length()), text);
            }
        });
        return named;
    }

    /** One figure a line, its number behind the last colon. */
    private static Map<String, Object> table(String lines) {
        Map<String, Object> figures = new LinkedHashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.lastIndexOf(':');
            String name = colon < 0 ? line : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : line.substring(colon + 1).strip();
            figures.put(
                    name,
                    VietnamNumber.read(value).<Object>map(number -> number).orElse(value));
        });
        return figures;
    }
}
