package vn.kehoach.process.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.shared.FieldError;

/**
 * What a refusal of the engine's own interface means for whoever asked. The engine answers plain mistakes with 500, or
 * explains them with the names of its classes.
 *
 * @param status of HTTP
 * @param message for a person
 * @param fields at fault, where they are known
 */
record EngineMistake(int status, String message, List<FieldError> fields) {

    private static final int FAULT = 500;

    private static final int CONFLICT = 409;

    /** Somebody else was there at the same moment. */
    private static final Pattern COLLISION = Pattern.compile(
            "OptimisticLocking|ENGINE-03005|deadlock detected|could not serialize|Nhiều người đang thao tác");

    /** A step was chosen that reads what the steps before it have not written yet. */
    private static final Pattern TOO_EARLY =
            Pattern.compile("Cannot resolve identifier '|Unknown property used in expression");

    private static final String OUT_OF_TURN =
            "Bước này chưa đến lượt: quy trình chưa có dữ liệu của bước trước; hãy bắt đầu từ bước trước đó";

    private static final Pattern DENIED =
            Pattern.compile("AuthorizationException|does not have .{0,80}permission|ENGINE-03110");

    private static final Pattern MISSING = Pattern.compile(
            "(doesn't|does not) exist|not found|cannot find|\\bno\\b.{0,200}\\bfound|unknown task",
            Pattern.CASE_INSENSITIVE);

    /** Only input makes the engine's interface stumble so: a null inside a list, a word where it counts. */
    private static final Set<String> STUMBLES = Set.of(
            "NullPointerException",
            "IllegalArgumentException",
            "NumberFormatException",
            "ClassCastException",
            "IndexOutOfBoundsException",
            "StringIndexOutOfBoundsException",
            "ArrayIndexOutOfBoundsException",
            "UnsupportedOperationException",
            "DateTimeParseException");

    /** What the engine's interface explains by itself; what it cannot explain lies in its persistence layer. */
    private static final Pattern REFUSED = Pattern.compile("^Cannot (?!.*persistence layer)", Pattern.DOTALL);

    private static final Pattern INSIDE =
            Pattern.compile("\\b(java|org|com)\\.[a-z]|ENGINE-\\d|JsonToken|StreamReadFeature|\\w{3,}Exception\\b");

    /** The interface has no words of its own for these: it repeats the number and the English name of the status. */
    private static final Pattern BARE = Pattern.compile("^HTTP \\d{3}\\b");

    private static final Pattern PARAMETER = Pattern.compile("^Cannot set query parameter '([\\w.-]{1,80})'");

    private static final Pattern PLACE = Pattern.compile("\\[\"([\\w.-]{1,80})\"]");

    /**
     * @param type the name of the exception that the engine gives, empty where it gives none
     * @param told what it says; nothing at all, where one of its mappers of exceptions happens to come before the others
     * @return empty where the answer may stay as it is
     */
    static Optional<EngineMistake> of(int status, String type, String told) {
        if (status >= FAULT && TOO_EARLY.matcher(told).find()) {
            return Optional.of(new EngineMistake(CONFLICT, OUT_OF_TURN, List.of()));
        }
        if (status >= FAULT) {
            return Optional.of(of(meant(type, told)));
        }
        return parameter(told)
                .or(() -> type.isEmpty()
                                || told.isBlank()
                                || INSIDE.matcher(told).find()
                                || BARE.matcher(told).find()
                        ? Optional.of(
                                place(told).map(name -> wrong(status, name)).orElseGet(() -> of(status)))
                        : Optional.empty());
    }

    private static int meant(String type, String told) {
        if (COLLISION.matcher(type + " " + told).find()) {
            return CONFLICT;
        }
        if (DENIED.matcher(told).find()) {
            return 403;
        }
        if (MISSING.matcher(told).find()) {
            return 404;
        }
        return STUMBLES.contains(type) || REFUSED.matcher(told).find() ? 400 : FAULT;
    }

    private static Optional<EngineMistake> parameter(String told) {
        Matcher named = PARAMETER.matcher(told);
        return named.find() ? Optional.of(wrong(400, named.group(1))) : Optional.empty();
    }

    /** The innermost name of those on the way to what could not be read. */
    private static Optional<String> place(String told) {
        return PLACE.matcher(told).results().map(found -> found.group(1)).reduce((outer, inner) -> inner);
    }

    private static EngineMistake wrong(int status, String name) {
        FieldError field = new FieldError(name, "Trường “" + name + "”", "không đúng kiểu");
        return new EngineMistake(status, field.label() + ": " + field.message(), List.of(field));
    }

    private static EngineMistake of(int status) {
        return new EngineMistake(status, words(status), List.of());
    }

    private static String words(int status) {
        return switch (status) {
            case 401 -> "Chưa đăng nhập";
            case 403 -> "Đồng chí không có quyền làm việc này";
            case 404 -> "Không tìm thấy nội dung được hỏi";
            case 405 -> "Địa chỉ này không nhận thao tác như vậy";
            case 406 -> "Không trả lời được theo dạng được yêu cầu";
            case CONFLICT -> "Nhiều người đang thao tác cùng một nội dung nên chưa ghi được; hãy tải lại rồi làm tiếp";
            case 415 -> "Địa chỉ này chỉ nhận nội dung JSON";
            case FAULT -> "Hệ thống gặp lỗi khi xử lý; nội dung đã nhập chưa được ghi";
            default -> "Yêu cầu không đúng dạng";
        };
    }

    /** Told as a mistake of whoever chose the step; whoever keeps the models reads of it in the log too. */
    boolean isOutOfTurn() {
        return message.equals(OUT_OF_TURN);
    }

    boolean isFault() {
        return status >= FAULT;
    }
}
