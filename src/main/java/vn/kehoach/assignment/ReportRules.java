package vn.kehoach.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** What a report must have before it is taken. */
@Component
class ReportRules {

    private static final int MOST_FIGURES = 200;

    private final ObjectMapper json;

    ReportRules(ObjectMapper json) {
        this.json = json;
    }

    void check(Optional<Integer> leastOpinions, ReportEntry entry) {
        List<FieldError> errors = new ArrayList<>();
        if (!entry.nothingToReport() && entry.summary().isBlank()) {
            errors.add(new FieldError("summary", "Nội dung báo cáo", "phải ghi, hoặc chọn “Không phát sinh”"));
        }
        figures(entry.figures(), errors);
        leastOpinions.filter(least -> !entry.nothingToReport()).ifPresent(least -> opinions(entry, least, errors));
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private void figures(String text, List<FieldError> errors) {
        JsonNode figures = read(text);
        if (!figures.isObject() || figures.size() > MOST_FIGURES) {
            errors.add(new FieldError(
                    "figures", "Số liệu", "phải là danh sách tên và số, không quá " + MOST_FIGURES + " dòng"));
            return;
        }
        figures.fields().forEachRemaining(figure -> {
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

    private static void opinions(ReportEntry entry, int least, List<FieldError> errors) {
        if (entry.opinionCount().orElse(0) < least) {
            errors.add(new FieldError(
                    "opinionCount", "Số ý kiến", "kế hoạch yêu cầu tối thiểu %02d ý kiến".formatted(least)));
        }
    }
}
