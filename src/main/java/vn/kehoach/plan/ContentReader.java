package vn.kehoach.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.VietnamTime;

/** Reads the typed lines out of a content and notes every field that cannot be read. */
class ContentReader {

    /** At the end of the work, or before its deadline and where it goes; before more work it is about a part only. */
    private static final Pattern IF_ANY = Pattern.compile(
            "(?iu)\\(nếu có\\)(?:[\\s,]+(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|đến hết|về|gửi về|qua)"
                    + "\\s(?!.*(?:kèm|cùng|báo cáo)\\s).*)?[\\s.;,]*$|\\((?:nếu có nhu cầu|không bắt buộc)\\)");

    private static final String NO_DATE =
            "không phải là ngày giờ có thật (viết 2020-02-20, 2020-02-25T17:00 hoặc 2020-02; " + VietnamTime.YEARS
                    + ")";

    private static final String RELATIVE = "phải có số đếm (amount, 0 đến " + Relative.MOST
            + "), đơn vị (unit: DAYS, WORKING_DAYS, WEEKS, MONTHS) và chiều (direction: BEFORE, AFTER)";

    private final ObjectNode json;
    private final List<FieldError> errors = new ArrayList<>();

    ContentReader(ObjectNode json) {
        this.json = json;
    }

    List<FieldError> errors() {
        return errors;
    }

    ContentLines lines() {
        checkText("title", "Trích yếu");
        return new ContentLines(
                each("obligations", "Phân công", this::obligation),
                each("timeline", "Tiến độ", this::timeline),
                each("signatories", "Người ký", this::signatory),
                each("recipients", "Nơi nhận", this::recipient),
                consultation());
    }

    private void checkText(String key, String label) {
        JsonNode node = json.path(key);
        if (!node.isTextual() || node.asText().isBlank()) {
            wrong(key, label, "chưa ghi");
        }
    }

    private <T> List<T> each(String key, String label, BiFunction<String, JsonNode, T> line) {
        JsonNode list = json.path(key);
        if (list.isMissingNode() || list.isNull() || list.isNumber()) {
            return List.of();
        }
        if (!(list instanceof ArrayNode array)) {
            wrong(key, label, "phải là một danh sách");
            return List.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(index -> line.apply(key + "[" + index + "]", array.get(index)))
                .toList();
    }

    private ObligationLine obligation(String path, JsonNode node) {
        return new ObligationLine(
                indexIn(path),
                names(path + ".who", "Đơn vị thực hiện", node.path("who")),
                text(path + ".what", "Nội dung công việc", node.path("what")),
                kind(path, node, ObligationKind.DUTY, Set.of(ObligationKind.values())),
                due(path, node),
                names(path + ".units", "Mã đơn vị", node.path("units")),
                before(node),
                relative(path, node),
                recurrence(path, node),
                optional(node.path("onlyIf")),
                node.path("quota"),
                "MAX".equals(node.path("quotaIs").asText()),
                optional(node.path("quotaUnit")),
                ifAny(node),
                node.path("source"));
    }

    /** What the reader or the drafter said of it counts before the words themselves. */
    private static boolean ifAny(JsonNode node) {
        return node.path("optional")
                .asBoolean(IF_ANY.matcher(node.path("what").asText()).find());
    }

    /** "Trước ngày …" counts where no date is given outright. */
    private static boolean before(JsonNode node) {
        return node.path("due").asText("null").matches("null|\\s*")
                && node.path("before").isTextual();
    }

    /** A distance from a date is more exact than the date itself. */
    private Optional<Relative> relative(String path, JsonNode node) {
        Optional<Relative> reckoned = reckoned(path + ".relative", node.path("relative"));
        boolean atEvent = Relative.EVENT.equals(node.path("dueFrom").asText());
        return reckoned.or(() -> atEvent ? Optional.of(Relative.atEvent()) : Optional.empty());
    }

    /** Words that name no number, such as "sau khi kết thúc hội nghị", are kept as words; nothing is reckoned from them. */
    private Optional<Relative> reckoned(String path, JsonNode node) {
        JsonNode amount = node.path("amount");
        if (amount.isMissingNode() || amount.isNull()) {
            return Optional.empty();
        }
        Optional<Relative.Unit> unit =
                Relative.named(Relative.Unit.class, node.path("unit").asText());
        Optional<Relative.Direction> direction =
                Relative.named(Relative.Direction.class, node.path("direction").asText());
        boolean counted = amount.canConvertToInt() && amount.asInt() >= 0 && amount.asInt() <= Relative.MOST;
        if (unit.isEmpty() || direction.isEmpty() || !counted) {
            wrong(path, "Thời hạn tính từ mốc", RELATIVE);
            return Optional.empty();
        }
        return optional(node.path("anchor"))
                .map(anchor -> new Relative(anchor, amount.asInt(), unit.get(), direction.get()));
    }

    private Optional<Recurrence> recurrence(String path, JsonNode node) {
        JsonNode rule = node.path("recurs");
        if (!rule.isObject()) {
            return Optional.empty();
        }
        RecurrenceReader reader = new RecurrenceReader(rule);
        reader.errors().forEach((key, message) -> wrong(path + ".recurs." + key, "Định kỳ", message));
        return reader.rule();
    }

    private TimelineLine timeline(String path, JsonNode node) {
        return new TimelineLine(
                indexIn(path),
                day(path + ".from", "Từ ngày", node.path("from"))
                        .map(ContentReader::firstDay)
                        .map(VietnamTime::startOf),
                day(path + ".to", "Đến ngày", node.path("to")).or(() -> due(path, node)),
                !node.path("to").isTextual() && before(node),
                relative(path, node),
                text(path + ".what", "Nội dung tiến độ", node.path("what")),
                kind(path, node, ObligationKind.PERIOD, ObligationKind.OF_TIMELINE),
                names(path + ".users", "Người được hỏi ý kiến", node.path("users")));
    }

    /** The day that is named, of a month its first. */
    private static LocalDate firstDay(Due named) {
        LocalDate day = VietnamTime.dayOf(named.at());
        return named.words().strip().length() == "2020-02".length() ? day.withDayOfMonth(1) : day;
    }

    private SignatoryLine signatory(String path, JsonNode node) {
        return new SignatoryLine(
                indexIn(path),
                text(path + ".authority", "Thẩm quyền ký", node.path("authority")),
                optional(node.path("position")),
                optional(node.path("name")),
                optional(node.path("user")));
    }

    private RecipientLine recipient(String path, JsonNode node) {
        JsonNode line = node.isObject() ? node.path("text") : node;
        return new RecipientLine(indexIn(path), text(path, "Nơi nhận", line), texts(node.path("units")));
    }

    private Optional<ConsultationLine> consultation() {
        JsonNode node = json.path("consultation");
        List<String> users = names("consultation.users", "Người được hỏi ý kiến", node.path("users"));
        if (users.isEmpty()) {
            return Optional.empty();
        }
        Optional<Due> until = day("consultation.until", "Hạn cho ý kiến", node.path("until"));
        String silence = node.path("silence").asText("AGREE");
        if (!Set.of("AGREE", "NO_OPINION").contains(silence)) {
            wrong("consultation.silence", "Im lặng", "chỉ nhận AGREE hoặc NO_OPINION");
        }
        return Optional.of(new ConsultationLine(users, until, "AGREE".equals(silence)));
    }

    private Optional<Due> due(String path, JsonNode node) {
        return day(path + ".due", "Thời hạn", node.path("due"))
                .or(() ->
                        day(path + ".before", "Trước ngày", node.path("before")).map(ContentReader::strictlyBefore));
    }

    /** "Trước ngày D" read strictly: the last moment is the end of D-1, or of the month before; an hour is kept as it is. */
    private static Due strictlyBefore(Due named) {
        return named.words().length() > "2020-02-20".length()
                ? named
                : new Due(named.words(), VietnamTime.endOf(firstDay(named).minusDays(1)));
    }

    private Optional<Due> day(String path, String label, JsonNode node) {
        if (node.isMissingNode() || node.isNull() || node.asText().isBlank()) {
            return Optional.empty();
        }
        Optional<Due> due = VietnamTime.deadline(node.asText()).map(at -> new Due(node.asText(), at));
        if (due.isEmpty()) {
            wrong(path, label, NO_DATE);
        }
        return due;
    }

    private ObligationKind kind(String path, JsonNode node, ObligationKind usual, Set<ObligationKind> allowed) {
        String name = node.path("kind").asText(usual.name());
        Optional<ObligationKind> kind =
                allowed.stream().filter(each -> each.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            wrong(path + ".kind", "Loại việc", "“" + name + "” không có trong danh mục");
        }
        return kind.orElse(usual);
    }

    private String text(String path, String label, JsonNode node) {
        if (!node.isTextual() || node.asText().isBlank()) {
            wrong(path, label, "chưa ghi");
            return "";
        }
        return node.asText().strip();
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }

    private List<String> names(String path, String label, JsonNode node) {
        boolean readable = node.isMissingNode() || node.isNull() || node.isTextual() || allTexts(node);
        if (!readable) {
            wrong(path, label, "phải là một tên hoặc danh sách tên");
        }
        return readable ? texts(node) : List.of();
    }

    private static boolean allTexts(JsonNode node) {
        return node.isArray() && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText().strip());
        }
        Iterable<JsonNode> items = node.isArray() ? node : List.of(MissingNode.getInstance());
        return StreamSupport.stream(items.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(item -> item.asText().strip())
                .toList();
    }

    private static int indexIn(String path) {
        return Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
    }

    private void wrong(String field, String label, String message) {
        errors.add(new FieldError(field, label + place(field), message));
    }

    private static String place(String field) {
        return field.indexOf('[') < 0 ? "" : " (dòng " + (indexIn(field) + 1) + ")";
    }
}
