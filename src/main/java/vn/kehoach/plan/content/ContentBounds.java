package vn.kehoach.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.plan.types.DocumentTypes;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.VietnamTime;

/**
 * How far the numbers and dates of a content may go, wherever in it they stand: everything that follows from them, from the
 * number of the document to the last reminder, must be reckoned before anybody signs.
 */
final class ContentBounds {

    /**
     * How far one kind of number may go.
     *
     * @param label on the form
     */
    private record Bound(String label, int least, int most) {

        String words() {
            return "phải là số nguyên từ " + least + " đến " + most;
        }
    }

    /** The bounds of its indicators are amounts of money, too; it looks at them itself. */
    private static final String TEMPLATE = "reportTemplate";

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_NUMBER = 999_999;

    /** "Tuần cuối" of a month is −1. */
    private static final int LEAST_ANYWHERE = -1;

    private static final int MOST_ANYWHERE = 1_000_000_000;

    private static final Map<String, Bound> NUMBERS = Map.of(
            "expectedAttendance", new Bound("Số người dự kiến", 0, MOST_PEOPLE),
            "count", new Bound("Số người", 0, MOST_PEOPLE),
            "quota", new Bound("Chỉ tiêu", 0, MOST_PEOPLE),
            "ordinal", new Bound("Số văn bản", 1, MOST_NUMBER),
            "year", new Bound("Năm", VietnamTime.FIRST_YEAR, VietnamTime.LAST_YEAR),
            "reviewItems", new Bound("Số chương trình", 0, MOST_PEOPLE));

    private static final Set<String> DATES =
            Set.of("date", "due", "before", "from", "to", "until", "starts", "ends", "month", "candidates");

    /** A day, a month or a moment with any year at all; words such as "đầu tháng 12" are none. */
    private static final Pattern DATE = Pattern.compile("[-+−]?\\d{1,12}-\\d{1,2}(-\\d{1,2}(T.{0,40})?)?");

    private static final int LONGEST_SYMBOL = 100;

    /** As the form that proposes a plan has it. */
    private static final int LONGEST_TITLE = 1_000;

    /** "KẾ HOẠCH LIÊN TỊCH" and the like, in words. */
    private static final int LONGEST_TYPE = 200;

    private final Set<String> known;
    private final List<FieldError> errors = new ArrayList<>();

    private ContentBounds(Set<String> known) {
        this.known = known;
    }

    /** What goes too far, besides the fields in which something is wrong already. */
    static List<FieldError> errors(JsonNode content, List<FieldError> before) {
        ContentBounds bounds = new ContentBounds(
                before.stream().map(FieldError::field).collect(Collectors.toCollection(HashSet::new)));
        bounds.number(content.path("number"));
        bounds.longest("title", "Trích yếu", LONGEST_TITLE, content);
        bounds.longest("documentType", "Tên loại văn bản", LONGEST_TYPE, content);
        content.properties().forEach(field -> bounds.walk(field.getKey(), field.getKey(), field.getValue()));
        return bounds.errors;
    }

    private void number(JsonNode number) {
        JsonNode type = number.path("type");
        if (type.isTextual()
                && !type.asText().isBlank()
                && DocumentTypes.known().find(type.asText()).isEmpty()) {
            FieldError unknown = DocumentTypes.known().unknown("number.type", type.asText());
            wrong(unknown.field(), unknown.label(), unknown.message());
        }
        if (number.path("typeAsWritten").asText().length() > LONGEST_SYMBOL) {
            wrong("number.typeAsWritten", "Tên loại văn bản", "không quá " + LONGEST_SYMBOL + " ký tự");
        }
        JsonNode issuer = number.path("issuer");
        if (issuer.isTextual() && issuer.asText().length() > LONGEST_SYMBOL) {
            wrong("number.issuer", "Ký hiệu", "không quá " + LONGEST_SYMBOL + " ký tự");
        }
    }

    private void longest(String field, String label, int most, JsonNode content) {
        if (content.path(field).asText().strip().length() > most) {
            wrong(
                    field,
                    label,
                    "không quá " + String.format(Locale.ROOT, "%,d", most).replace(',', '.') + " ký tự");
        }
    }

    /**
     * @param key the nearest name above, also for what stands in a list or beneath a quota
     */
    private void walk(String path, String key, JsonNode node) {
        if (key.equals(TEMPLATE)) {
            return;
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            path + "." + field.getKey(), key.equals("quota") ? key : field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                walk(path + "[" + index + "]", key, node.get(index));
            }
        } else if (node.isNumber()) {
            number(path, key, node);
        } else if (node.isTextual() && DATES.contains(key)) {
            date(path, node.asText().strip());
        }
    }

    private void number(String path, String key, JsonNode node) {
        Bound bound = NUMBERS.get(key);
        if (bound == null) {
            if (!(node.doubleValue() >= LEAST_ANYWHERE && node.doubleValue() <= MOST_ANYWHERE)) {
                wrong(path, "Số", "phải từ " + LEAST_ANYWHERE + " đến " + MOST_ANYWHERE);
            }
        } else if (!node.canConvertToInt()
                || !node.canConvertToExactIntegral()
                || node.asInt() < bound.least
                || node.asInt() > bound.most) {
            wrong(path, bound.label, bound.words());
        }
    }

    private void date(String path, String text) {
        if (DATE.matcher(text).matches() && VietnamTime.deadline(text).isEmpty()) {
            wrong(
                    path,
                    "Ngày",
                    "“" + text.substring(0, Math.min(text.length(), 40)) + "” không phải là ngày có thật, "
                            + VietnamTime.YEARS);
        }
    }

    private void wrong(String field, String label, String message) {
        boolean told = known.stream().anyMatch(path -> field.equals(path) || field.startsWith(path + "."));
        if (!told && known.add(field)) {
            errors.add(new FieldError(field, label, message));
        }
    }
}
