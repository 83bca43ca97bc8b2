package vn.kehoach.assignment.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kehoach.assignment.obligation.Quota;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.Refused;

/** What a report must have before it is taken. */
@Component
class ReportRules {

    private static final int MOST_FIGURES = 200;

    private static final FieldError EMPTY =
            new FieldError("summary", "Nội dung báo cáo", "chưa nhập, hoặc chọn “Không phát sinh”");

    private final ObjectMapper json;

    ReportRules(ObjectMapper json) {
        this.json = json;
    }

    /** The report as it is taken, under the names of its template; refused with everything that is wrong. */
    ReportEntry check(ReportStanding standing, ReportEntry entry) {
        List<FieldError> errors = new ArrayList<>();
        ReportEntry taken = standing.template().isEmpty() ? free(entry, errors) : filledIn(standing, entry, errors);
        if (!entry.nothingToReport()) {
            opinions(entry, standing.opinions(), errors);
        } else {
            if (!standing.ifAny()) {
                nothing(standing.opinions(), errors);
            }
            nothingBeside(entry, errors);
        }
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return taken;
    }

    private ReportEntry free(ReportEntry entry, List<FieldError> errors) {
        if (!entry.nothingToReport() && entry.summary().isBlank()) {
            errors.add(EMPTY);
        }
        figures(entry.figures(), errors);
        new TemplateRules(ReportTemplate.NONE, entry.nothingToReport(), errors).sections(read(entry.sections()));
        return entry;
    }

    private ReportEntry filledIn(ReportStanding standing, ReportEntry entry, List<FieldError> errors) {
        TemplateRules rules = new TemplateRules(standing.template(), entry.nothingToReport(), errors);
        Map<String, Object> figures = rules.figures(read(entry.figures()));
        Map<String, String> sections = rules.sections(read(entry.sections()));
        boolean empty =
                figures.isEmpty() && sections.isEmpty() && entry.summary().isBlank();
        if (empty && errors.isEmpty() && !entry.nothingToReport()) {
            errors.add(EMPTY);
        }
        return entry.filledIn(write(figures), withOther(standing.template(), sections, entry.summary()), this::write);
    }

    /** What has no section of its own is one more; where there is no section, it is all. */
    private static Map<String, String> withOther(
            ReportTemplate template, Map<String, String> sections, String summary) {
        Map<String, String> all = new LinkedHashMap<>(sections);
        if (!template.sections().isEmpty() && !summary.isBlank()) {
            all.merge(ReportTemplate.OTHER, summary, (one, other) -> one + "\n" + other);
        }
        return all;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where at least so many are owed there cannot be nothing. */
    private static void nothing(Quota opinions, List<FieldError> errors) {
        opinions.least()
                .filter(few -> few > 0)
                .map(few ->
                        new FieldError("nothingToReport", "Không phát sinh", "không chọn được: " + opinions.words()))
                .ifPresent(errors::add);
    }

    /** Figures beside "nothing to report" would be added up as if there were something. */
    private void nothingBeside(ReportEntry entry, List<FieldError> errors) {
        JsonNode figures = read(entry.figures());
        boolean some = figures.isObject()
                && figures.properties().stream().anyMatch(each -> !TemplateRules.isBlank(each.getValue()));
        if (some || entry.facts().values().values().stream().anyMatch(count -> count > 0)) {
            errors.add(new FieldError(
                    "nothingToReport",
                    "Không phát sinh",
                    "không chọn được khi có ghi số liệu; bỏ chọn hoặc xóa số liệu"));
        }
    }

    private void figures(String text, List<FieldError> errors) {
        JsonNode figures = read(text);
        if (!figures.isObject() || figures.size() > MOST_FIGURES) {
            errors.add(new FieldError(
                    "figures", "Số liệu", "phải là danh sách tên và số, không quá " + MOST_FIGURES + " dòng"));
            return;
        }
        Map<String, String> names = new HashMap<>();
        figures.fields().forEachRemaining(figure -> {
            String before = names.putIfAbsent(Folding.loosely(figure.getKey()), figure.getKey());
            if (before != null) {
                errors.add(new FieldError(
                        "figures", "Số liệu", "“" + figure.getKey() + "” và “" + before + "” là một nội dung"));
            }
            if (figure.getKey().isBlank() || !figure.getValue().isNumber()) {
                errors.add(new FieldError("figures", "Số liệu", "“" + figure.getKey() + "” phải là một số"));
            }
        });
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            return json.nullNode();
        }
    }

    /** A report without the number says that there is none. */
    private static void opinions(ReportEntry entry, Quota opinions, List<FieldError> errors) {
        ReportField count = ReportFields.OPINION_COUNT;
        opinions.refusal(
                        count.name(),
                        count.label(),
                        Math.toIntExact(entry.facts().of(count).orElse(0L)))
                .ifPresent(errors::add);
    }
}
