package vn.kehoach.plan.content.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Folding;
import vn.kehoach.shared.VietnamNumber;

/** Names every field of a template with which no unit could report. */
final class TemplateCheck {

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_INDICATORS = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 50;
    private static final String DUPLICATE = "trùng với dòng %d “%s” (không kể chữ hoa, dấu, khoảng trắng)";

    private final String path;
    private final int work;
    private final List<FieldError> errors = new ArrayList<>();

    private TemplateCheck(String path, int work) {
        this.path = path;
        this.work = work;
    }

    static List<FieldError> errors(TemplateLine template, String path, int work) {
        TemplateCheck check = new TemplateCheck(path, work);
        check.list(template.rest(), "sections", "Mục lời văn", template.sections(), MOST_SECTIONS);
        check.list(template.rest(), "indicators", "Chỉ tiêu", template.indicators(), MOST_INDICATORS);
        check.sections(template.sections());
        check.indicators(template.indicators());
        return check.errors;
    }

    private void list(Rest rest, String key, String label, List<?> lines, int most) {
        if (lines.size() > most) {
            wrong(key, label + " (việc " + work + ")", "không quá " + most + " dòng");
        } else if (lines.isEmpty()
                && rest.says(key)
                && !(rest.get(key).isArray() && rest.get(key).isEmpty())) {
            wrong(key, label + " (việc " + work + ")", "phải là một danh sách");
        }
    }

    private void sections(List<SectionLine> lines) {
        Map<String, SectionLine> before = new HashMap<>();
        for (SectionLine line : lines) {
            Field field = new Field("sections", "title", "Tên mục", line.index());
            name(field, line.title());
            Optional.ofNullable(before.putIfAbsent(Folding.loosely(line.title()), line))
                    .filter(same -> !line.title().isEmpty())
                    .ifPresent(same -> wrong(field, String.format(DUPLICATE, same.index() + 1, same.title())));
            flag(line.rest(), "required", new Field("sections", "required", "Bắt buộc", line.index()));
        }
    }

    private void indicators(List<IndicatorLine> lines) {
        Map<String, IndicatorLine> before = new HashMap<>();
        for (IndicatorLine line : lines) {
            Field field = of(line, "name", "Tên chỉ tiêu");
            name(field, line.name());
            Optional.ofNullable(before.putIfAbsent(Folding.loosely(line.name()), line))
                    .filter(same -> !line.name().isEmpty())
                    .ifPresent(same -> wrong(field, String.format(DUPLICATE, same.index() + 1, same.name())));
            indicator(line);
        }
    }

    private void indicator(IndicatorLine line) {
        if (line.unit().length() > LONGEST_UNIT) {
            wrong(of(line, "unit", "Đơn vị tính"), "không quá " + LONGEST_UNIT + " ký tự");
        }
        if (line.type().isEmpty()) {
            wrong(of(line, "type", "Loại"), "không có trong danh mục");
        }
        flag(line.rest(), "required", of(line, "required", "Bắt buộc"));
        flag(line.rest(), "summed", of(line, "summed", "Cộng"));
        line.type().ifPresent(type -> {
            bounds(line, type);
            if (line.total().orElse(false) && !type.addsUp()) {
                wrong(of(line, "summed", "Cộng"), "chỉ tiêu loại “" + type.label() + "” không cộng được");
            }
        });
    }

    private void bounds(IndicatorLine line, IndicatorType type) {
        Optional<BigDecimal> least = bound(of(line, "least", "Cận dưới"), line.least(), type);
        Optional<BigDecimal> most = bound(of(line, "most", "Cận trên"), line.most(), type);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            wrong(of(line, "most", "Cận trên"), "nhỏ hơn cận dưới " + VietnamNumber.words(least.get()));
        }
    }

    private Optional<BigDecimal> bound(Field field, Optional<JsonNode> written, IndicatorType type) {
        if (IndicatorLine.isUnreadable(written)) {
            wrong(field, "phải là một số");
            return Optional.empty();
        }
        Optional<BigDecimal> number = IndicatorLine.number(written);
        number.ifPresent(value -> {
            if (!type.isNumber()) {
                wrong(field, "chỉ tiêu loại “" + type.label() + "” không có cận");
            } else if (!VietnamNumber.isInReach(value)) {
                wrong(field, VietnamNumber.REACH);
            }
        });
        return number;
    }

    private void flag(Rest rest, String key, Field field) {
        if (rest.says(key)) {
            wrong(field, "phải là có hoặc không (true, false)");
        }
    }

    private void name(Field field, String name) {
        if (name.isEmpty()) {
            wrong(field, "chưa ghi");
        } else if (name.length() > LONGEST_NAME) {
            wrong(field, "không quá " + LONGEST_NAME + " ký tự");
        }
    }

    private record Field(String list, String key, String label, int index) {}

    private static Field of(IndicatorLine line, String key, String label) {
        return new Field("indicators", key, label, line.index());
    }

    private void wrong(Field field, String message) {
        wrong(
                field.list + "[" + field.index + "]." + field.key,
                field.label + " (việc " + work + ", dòng " + (field.index + 1) + ")",
                message);
    }

    private void wrong(String field, String label, String message) {
        errors.add(new FieldError(path + "." + field, label, message));
    }
}
