package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.plan.register.PaperDocument;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** What was typed about a line of a register, on the page or over the interface: the same rules for both. */
record TypedLine(UnaryOperator<String> field) {

    private static final int MOST = 999_999;

    static TypedLine of(JsonNode json) {
        return new TypedLine(
                name -> json.path(name).isValueNode() && !json.path(name).isNull()
                        ? json.path(name).asText()
                        : "");
    }

    static TypedLine of(Map<String, String> form) {
        return new TypedLine(name -> form.getOrDefault(name, ""));
    }

    String text(String name) {
        return field.apply(name).strip();
    }

    Optional<PlanId> plan() {
        return Optional.of(text("planId")).filter(id -> !id.isEmpty()).map(TypedLine::plan);
    }

    PlanId neededPlan() {
        return plan().orElseThrow(() -> Refused.invalid("planId", "Kế hoạch", "chưa chọn"));
    }

    private static PlanId plan(String id) {
        try {
            return PlanId.of(id);
        } catch (Refused noId) {
            throw Refused.invalid("planId", "Kế hoạch", "không có kế hoạch này");
        }
    }

    Optional<Integer> number() {
        return Optional.of(text("number"))
                .filter(words -> !words.isEmpty())
                .map(words -> whole("number", "Số", words, 1));
    }

    int neededNumber() {
        return number().orElseThrow(() -> Refused.invalid("number", "Số", "phải ghi"));
    }

    /** The last number that was given elsewhere. */
    int last() {
        return whole("last", "Số cuối cùng", text("last"), 0);
    }

    private static int whole(String name, String label, String words, int least) {
        int number = words.matches("[0-9]{1,6}") ? Integer.parseInt(words) : -1;
        if (number < least) {
            throw Refused.invalid(name, label, "phải là số nguyên từ " + least + " đến " + MOST);
        }
        return number;
    }

    PaperDocument paper() {
        return new PaperDocument(number(), day(), text("title"), text("signer"), text("recipients"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text("date"));
        } catch (DateTimeException e) {
            throw Refused.invalid("date", "Ngày văn bản", "không phải ngày có thật; viết như 2026-01-31");
        }
    }
}
