package vn.kehoach.plan.content.template;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.FieldError;

/**
 * The template of a report (mẫu báo cáo), as the content has it.
 *
 * @param sections what is written in words
 * @param indicators what is counted, measured or ticked
 * @param source where the document has it
 */
public record TemplateLine(
        List<SectionLine> sections, List<IndicatorLine> indicators, Optional<Source> source, Rest rest) {

    /** As a reader found it there. */
    public static TemplateLine read(List<IndicatorLine> indicators, Source source) {
        return new TemplateLine(List.of(), indicators, Optional.of(source), Rest.NONE);
    }

    /** What units fill in; empty where there is no line at all. */
    public Optional<ReportTemplate> resolved() {
        return sections.isEmpty() && indicators.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportTemplate(
                        sections.stream().map(SectionLine::resolved).toList(),
                        indicators.stream().map(IndicatorLine::resolved).toList()));
    }

    /**
     * Everything that is wrong with it.
     *
     * @param path of the template in the content
     * @param work which work of the plan it belongs to, counted from 1
     */
    public List<FieldError> errors(String path, int work) {
        return TemplateCheck.errors(this, path, work);
    }
}
