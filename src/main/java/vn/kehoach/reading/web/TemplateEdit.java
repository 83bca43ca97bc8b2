package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.template.IndicatorLine;
import vn.kehoach.plan.content.template.IndicatorType;
import vn.kehoach.plan.content.template.SectionLine;
import vn.kehoach.plan.content.template.TemplateLine;
import vn.kehoach.reading.desk.TemplateCorrection;
import vn.kehoach.shared.VietnamNumber;

/**
 * The form in which the template of a report is corrected: a row each, some empty ones below for more.
 *
 * @param source the words of the document from which it was read; empty where it was not
 */
record TemplateEdit(List<Indicator> indicators, List<Section> sections, String source) {

    private static final int MORE = 3;
    private static final int FARTHEST = 1_000;

    /**
     * One indicator as it is typed.
     *
     * @param was its place in the template, -1 for an empty row
     */
    record Indicator(
            int was,
            String name,
            String unit,
            IndicatorType type,
            String least,
            String most,
            boolean required,
            boolean summed) {

        private static final Indicator EMPTY = new Indicator(-1, "", "", IndicatorType.INTEGER, "", "", false, true);

        private static Indicator of(IndicatorLine line) {
            return new Indicator(
                    line.index(),
                    line.name(),
                    line.unit(),
                    line.type().orElse(IndicatorType.INTEGER),
                    bound(line.least()),
                    bound(line.most()),
                    line.must().orElse(false),
                    line.summed());
        }

        private static String bound(Optional<JsonNode> written) {
            return written.map(json -> json.isNumber() ? VietnamNumber.words(json.decimalValue()) : json.asText(""))
                    .orElse("");
        }
    }

    /** One section as it is typed. */
    record Section(int was, String title, boolean required) {}

    static TemplateEdit of(ObligationLine line) {
        Optional<TemplateLine> template = line.said().template();
        List<Indicator> indicators = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        template.ifPresent(each -> {
            each.indicators().forEach(row -> indicators.add(Indicator.of(row)));
            each.sections().forEach(row -> sections.add(section(row)));
        });
        IntStream.range(0, MORE).forEach(n -> indicators.add(Indicator.EMPTY));
        sections.add(new Section(-1, "", false));
        return new TemplateEdit(
                List.copyOf(indicators),
                List.copyOf(sections),
                template.flatMap(TemplateLine::source)
                        .flatMap(each -> each.text())
                        .orElse(""));
    }

    private static Section section(SectionLine row) {
        return new Section(row.index(), row.title(), row.must().orElse(false));
    }

    /** What was typed: rows by their numbers; a row without a name is none. */
    static TemplateCorrection typed(MultiValueMap<String, String> form) {
        List<TemplateCorrection.Indicator> indicators = rows(form, "name").stream()
                .map(row -> new TemplateCorrection.Indicator(
                        number(form, "was", row, -1),
                        at(form, "name", row),
                        at(form, "unit", row),
                        at(form, "type", row),
                        at(form, "least", row),
                        at(form, "most", row),
                        ticked(form, "required", row),
                        ticked(form, "summed", row)
                                && IndicatorType.named(at(form, "type", row))
                                        .filter(IndicatorType::addsUp)
                                        .isPresent()))
                .toList();
        List<TemplateCorrection.Section> sections = rows(form, "title").stream()
                .map(row -> new TemplateCorrection.Section(
                        number(form, "titleWas", row, -1), at(form, "title", row), ticked(form, "titleRequired", row)))
                .toList();
        return new TemplateCorrection(indicators, sections);
    }

    private static List<Integer> rows(MultiValueMap<String, String> form, String key) {
        String order = key.equals("name") ? "order" : "titleOrder";
        return IntStream.range(0, form.getOrDefault(key, List.of()).size())
                .filter(row -> !at(form, key, row).isBlank())
                .boxed()
                .sorted(Comparator.comparing(row -> number(form, order, row, FARTHEST)))
                .toList();
    }

    private static String at(MultiValueMap<String, String> form, String key, int row) {
        List<String> values = form.getOrDefault(key, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }

    private static int number(MultiValueMap<String, String> form, String key, int row, int otherwise) {
        String typed = at(form, key, row);
        return typed.matches("-?\\d{1,4}") ? Integer.parseInt(typed) : otherwise;
    }

    private static boolean ticked(MultiValueMap<String, String> form, String key, int row) {
        return form.getOrDefault(key, List.of()).contains(String.valueOf(row));
    }

    public IndicatorType[] types() {
        return IndicatorType.values();
    }
}
