package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.template.IndicatorLine;
import vn.kehoach.plan.content.template.SectionLine;
import vn.kehoach.plan.content.template.TemplateLine;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * What the drafter typed about the template of a report, in the order in which it is to stand; without a row there is none.
 *
 * @param indicators those with a name or anything else typed
 * @param sections likewise
 */
public record TemplateCorrection(List<Indicator> indicators, List<Section> sections) {

    /**
     * One indicator.
     *
     * @param was its place in the template before, negative for a new one: what other programs wrote beside it stays
     * @param least as typed; empty for none
     * @param most likewise
     */
    public record Indicator(
            int was,
            String name,
            String unit,
            String type,
            String least,
            String most,
            boolean required,
            boolean summed) {

        private IndicatorLine line(int index, List<IndicatorLine> before) {
            return new IndicatorLine(
                    index,
                    Optional.of(name),
                    Optional.of(unit).filter(typed -> !typed.isBlank()),
                    Optional.of(type),
                    bound(least),
                    bound(most),
                    Optional.of(required),
                    Optional.of(summed),
                    was >= 0 && was < before.size() ? before.get(was).rest() : Rest.NONE);
        }

        private static Optional<JsonNode> bound(String typed) {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(TextNode::valueOf);
        }
    }

    /** One section; the place before is as for an indicator. */
    public record Section(int was, String title, boolean required) {

        private SectionLine line(int index, List<SectionLine> before) {
            return new SectionLine(
                    index,
                    Optional.of(title),
                    Optional.of(required),
                    was >= 0 && was < before.size() ? before.get(was).rest() : Rest.NONE);
        }
    }

    void apply(Sheet sheet, int index) {
        ObligationLine line = sheet.obligation(index);
        Optional<TemplateLine> template = template(line.said().template());
        List<FieldError> errors = template.map(
                        each -> each.errors("obligations[" + index + "].reportTemplate", index + 1))
                .orElse(List.of());
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        sheet.change(index, before -> Item.correct(before, before.said().with(template)));
    }

    private Optional<TemplateLine> template(Optional<TemplateLine> before) {
        if (indicators.isEmpty() && sections.isEmpty()) {
            return Optional.empty();
        }
        List<IndicatorLine> then = before.map(TemplateLine::indicators).orElse(List.of());
        List<SectionLine> titles = before.map(TemplateLine::sections).orElse(List.of());
        return Optional.of(new TemplateLine(
                IntStream.range(0, sections.size())
                        .mapToObj(at -> sections.get(at).line(at, titles))
                        .toList(),
                IntStream.range(0, indicators.size())
                        .mapToObj(at -> indicators.get(at).line(at, then))
                        .toList(),
                before.flatMap(TemplateLine::source),
                before.map(TemplateLine::rest).orElse(Rest.NONE)));
    }
}
