package vn.kehoach.assignment.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.content.template.ReportTemplate.Indicator;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Folding;

/**
 * Holds what a unit typed against the template of its report: each answer by the name of its indicator or section, however it
 * is spelled. What is taken stands under the names and in the order of the template.
 */
final class TemplateRules {

    static final String FIGURES = "figures";
    static final String SECTIONS = "sections";
    private static final String UNKNOWN = "“%s” không có trong mẫu báo cáo";
    private static final String MISSING = "bắt buộc, chưa ghi";

    private final ReportTemplate template;
    private final boolean nothing;
    private final List<FieldError> errors;

    /**
     * @param nothing whether the unit declares that there is nothing to report; what is required is not asked then
     * @param errors what is wrong is added there
     */
    TemplateRules(ReportTemplate template, boolean nothing, List<FieldError> errors) {
        this.template = template;
        this.nothing = nothing;
        this.errors = errors;
    }

    /** The answers by indicator: a number, or words. */
    Map<String, Object> figures(JsonNode given) {
        Map<String, JsonNode> answers = answers(
                given, FIGURES, "Số liệu", name -> template.indicator(name).map(Indicator::name));
        Map<String, Object> taken = new LinkedHashMap<>();
        for (Indicator indicator : template.indicators()) {
            String field = FIGURES + "." + indicator.name();
            Optional.ofNullable(answers.get(indicator.name()))
                    .ifPresentOrElse(
                            answer -> value(indicator, answer, field)
                                    .ifPresent(value -> taken.put(indicator.name(), value)),
                            () -> required(indicator.required(), field, indicator.name()));
        }
        return taken;
    }

    private Optional<Object> value(Indicator indicator, JsonNode answer, String field) {
        try {
            return Optional.of(IndicatorAnswer.read(indicator, answer));
        } catch (IndicatorAnswer.Wrong wrong) {
            errors.add(new FieldError(field, indicator.name(), wrong.getMessage()));
            return Optional.empty();
        }
    }

    /** The words by section. */
    Map<String, String> sections(JsonNode given) {
        Map<String, JsonNode> answers = answers(given, SECTIONS, "Nội dung theo mục", title -> template.section(title)
                .map(ReportTemplate.Section::title));
        Map<String, String> taken = new LinkedHashMap<>();
        for (ReportTemplate.Section section : template.sections()) {
            String field = SECTIONS + "." + section.title();
            JsonNode answer = answers.get(section.title());
            if (answer == null) {
                required(section.required(), field, section.title());
            } else if (answer.isTextual()) {
                taken.put(section.title(), words(answer.asText()));
            } else {
                errors.add(new FieldError(field, section.title(), "phải là chữ"));
            }
        }
        return taken;
    }

    private static String words(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** What was answered at all, by the names of the template; one thing is answered once. */
    private Map<String, JsonNode> answers(
            JsonNode given, String field, String label, Function<String, Optional<String>> nameOf) {
        Map<String, JsonNode> answers = new HashMap<>();
        Map<String, String> spelled = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : given.properties()) {
            Optional<String> name = nameOf.apply(each.getKey());
            String before = spelled.putIfAbsent(Folding.loosely(each.getKey()), each.getKey());
            if (name.isEmpty()) {
                errors.add(new FieldError(field, label, String.format(UNKNOWN, each.getKey())));
            } else if (before != null) {
                errors.add(new FieldError(field, label, "“" + each.getKey() + "” và “" + before + "” là một nội dung"));
            } else if (!isBlank(each.getValue())) {
                answers.put(name.get(), each.getValue());
            }
        }
        return answers;
    }

    static boolean isBlank(JsonNode answer) {
        return answer.isNull() || answer.isTextual() && answer.asText().isBlank();
    }

    private void required(boolean must, String field, String label) {
        if (must && !nothing) {
            errors.add(new FieldError(field, label, MISSING));
        }
    }
}
