package vn.kehoach.reading.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Recurrence;
import vn.kehoach.shared.VietnamTime;

/** Values of a content as the page writes them. */
final class Words {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("who", "Đơn vị"),
            Map.entry("what", "Nội dung"),
            Map.entry("kind", "Loại việc"),
            Map.entry("due", "Thời hạn"),
            Map.entry("before", "Trước ngày"),
            Map.entry("quota", "Chỉ tiêu"),
            Map.entry("quotaUnit", "Đơn vị tính"),
            Map.entry("onlyIf", "Phương án"),
            Map.entry("condition", "Điều kiện"),
            Map.entry("term", "Thời hạn theo lời văn"),
            Map.entry("recurrence", "Lặp lại"),
            Map.entry("partners", "Phối hợp"),
            Map.entry("routing", "Gửi qua"),
            Map.entry("optional", "Không bắt buộc"),
            Map.entry("relative", "Hạn tính từ mốc"),
            Map.entry("dueFrom", "Hạn theo"),
            Map.entry("recurs", "Định kỳ"),
            Map.entry("quotaIs", "Giới hạn"),
            Map.entry("reportTemplate", "Mẫu báo cáo"),
            Map.entry("product", "Sản phẩm"));

    /** What the page tells of a duty besides who, what and when, in its order. */
    static final List<String> FACTS = List.of(
            "quotaIs",
            "quota",
            "quotaUnit",
            "product",
            "condition",
            "term",
            "recurrence",
            "partners",
            "routing",
            "reportTemplate");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("number", "Số, ký hiệu"),
            Map.entry("issued", "Nơi và ngày ban hành"),
            Map.entry("parent", "Cơ quan cấp trên"),
            Map.entry("issuers", "Cơ quan ban hành"),
            Map.entry("title", "Trích yếu"),
            Map.entry("documentType", "Tên loại văn bản"),
            Map.entry("bases", "Căn cứ"),
            Map.entry("event", "Sự kiện"),
            Map.entry("chairs", "Số người chủ trì"),
            Map.entry("participants", "Thành phần"),
            Map.entry("agenda", "Chương trình"),
            Map.entry("agendaItems", "Số mục chương trình"),
            Map.entry("exemptions", "Trường hợp riêng"),
            Map.entry("timeline", "Tiến độ"),
            Map.entry("signatories", "Người ký"),
            Map.entry("recipients", "Nơi nhận"));

    private static final int BRIEF = 300;

    private Words() {}

    static String field(String key) {
        return FIELDS.getOrDefault(key, key);
    }

    static String part(String key) {
        return PARTS.getOrDefault(key, key);
    }

    /** Why something is uncertain, by the field. */
    static String doubt(String key) {
        return switch (key) {
            case "who" -> "đơn vị thực hiện được suy ra từ đoạn trên, không ghi ngay trong câu";
            case "due" -> "thời hạn ghi trong văn bản không rõ ràng";
            default -> field(key).toLowerCase(java.util.Locale.forLanguageTag("vi"));
        };
    }

    /** {@code 17g00 ngày 25/02/2020}, {@code tháng 02/2020}; empty for nothing. */
    static String date(JsonNode node) {
        String iso = node.asText("").strip();
        if (iso.length() == "2020-02".length()) {
            return VietnamTime.deadline(iso).isPresent()
                    ? "tháng " + iso.substring(5) + "/" + iso.substring(0, 4)
                    : iso;
        }
        return VietnamTime.deadline(iso).map(VietnamTime::words).orElse(iso);
    }

    /** The same of what may not be said. */
    static String date(Optional<String> iso) {
        return iso.map(text -> date(TextNode.valueOf(text))).orElse("");
    }

    /** A value of an obligation or a part of the plan, in a few words. */
    static String value(String key, JsonNode node) {
        String words =
                switch (key) {
                    case "due", "before" -> date(node);
                    case "quota" -> quota(node);
                    case "kind" -> kind(node.asText(""));
                    case "reportTemplate" -> template(node);
                    case "quotaIs" -> node.asText("").equals("MAX") ? "tối đa" : "tối thiểu";
                    case "dueFrom" -> node.asText("").equals("EVENT") ? "sự kiện" : node.asText("");
                    case "recurrence" -> Recurrence.Every.words(node.asText(""));
                    default -> plain(node);
                };
        return words.isBlank() ? "không ghi" : brief(words);
    }

    /** {@code 2 chỉ tiêu (Số đoàn viên, Kinh phí), 1 mục lời văn (Kiến nghị)}. */
    private static String template(JsonNode node) {
        return Stream.of(
                        names(node.path("indicators"), "name", "chỉ tiêu"),
                        names(node.path("sections"), "title", "mục lời văn"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String names(JsonNode rows, String key, String what) {
        String names = StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(key).asText(""))
                .collect(Collectors.joining(", "));
        return rows.isEmpty() ? "" : rows.size() + " " + what + " (" + names + ")";
    }

    private static String quota(JsonNode node) {
        return node.path("min").isInt() && node.path("max").isInt()
                ? "từ " + node.path("min").asInt() + " đến " + node.path("max").asInt()
                : plain(node);
    }

    static String kind(String name) {
        try {
            return ObligationKind.valueOf(name).label();
        } catch (IllegalArgumentException unknown) {
            return name;
        }
    }

    private static String plain(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(Words::plain)
                    .collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(field ->
                            !field.getKey().equals("source") && !field.getKey().equals("key"))
                    .filter(field -> !field.getValue().isNull())
                    .map(field -> fact(field.getKey(), field.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return node.isBoolean() ? (node.asBoolean() ? "có" : "không") : date(node);
    }

    private static String fact(String key, JsonNode value) {
        String words = plain(value);
        return Character.isUpperCase(key.codePointAt(0)) ? key + ": " + words : words;
    }

    static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF) + "…";
    }

    /** The day as a form shows it, {@code 25/02/2020}. */
    static String formDay(String iso) {
        return Optional.of(iso)
                .filter(text -> text.length() >= "2020-02-20".length())
                .flatMap(VietnamTime::deadline)
                .map(VietnamTime::dayOf)
                .map(VietnamTime::day)
                .orElse(iso);
    }

    /** The hour as a form shows it, {@code 17g00}; empty where the content names none. */
    static String formHour(String iso) {
        int hour = iso.indexOf('T');
        return hour < 0 || iso.length() < hour + 6
                ? ""
                : iso.substring(hour + 1, hour + 6).replace(':', 'g');
    }
}
