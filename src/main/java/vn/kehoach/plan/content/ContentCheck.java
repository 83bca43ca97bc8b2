package vn.kehoach.plan.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.plan.content.due.Deadline;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.content.frame.RecipientLine;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.MailAddress;
import vn.kehoach.shared.VietnamTime;
import vn.kehoach.shared.Worded;

/** Names every field of a content that cannot be meant as it stands. */
final class ContentCheck {

    private static final String NO_DATE =
            "không phải là ngày giờ có thật (viết 2020-02-20, 2020-02-25T17:00 hoặc 2020-02; " + VietnamTime.YEARS
                    + ")";

    private static final String RELATIVE = "phải có số đếm (amount, 0 đến " + Relative.MOST
            + "), đơn vị (unit: DAYS, WORKING_DAYS, WEEKS, MONTHS) và chiều (direction: BEFORE, AFTER)";

    private static final List<String> SILENCE =
            Arrays.stream(Silence.values()).map(Silence::name).toList();

    private final Content content;
    private final List<FieldError> errors = new ArrayList<>();

    private ContentCheck(Content content) {
        this.content = content;
    }

    static List<FieldError> errors(Content content) {
        ContentCheck check = new ContentCheck(content);
        check.all();
        return check.errors;
    }

    private void all() {
        text("title", "Trích yếu", content.head().title());
        list("obligations", "Phân công");
        content.obligations().forEach(this::obligation);
        list("timeline", "Tiến độ");
        content.timeline().forEach(this::step);
        list("signatories", "Người ký");
        content.signatories()
                .forEach(
                        line -> text(at("signatories", line.index()) + ".authority", "Thẩm quyền ký", line.capacity()));
        list("recipients", "Nơi nhận");
        content.recipients().forEach(this::recipient);
        content.body().consultation().ifPresent(this::consultation);
    }

    private static String at(String list, int index) {
        return list + "[" + index + "]";
    }

    private void list(String key, String label) {
        boolean absent = !content.rest().says(key) || content.rest().get(key).isNumber();
        if (!absent && !content.rest().get(key).isArray()) {
            wrong(key, label, "phải là một danh sách");
        }
    }

    private void obligation(ObligationLine line) {
        String path = at("obligations", line.index());
        names(path + ".who", "Đơn vị thực hiện", line.said().who(), line.rest(), "who");
        text(path + ".what", "Nội dung công việc", line.said().what());
        kind(path, line.said().kind(), line.rest(), Set.of(ObligationKind.values()));
        deadline(path, line.said().deadline(), line.rest());
        names(path + ".units", "Mã đơn vị", line.chosen(), line.rest(), "units");
        relative(path, line.said().deadline());
        errors.addAll(TemplateOfWork.errors(line, path + ".reportTemplate"));
        line.said().deadline().recurs().ifPresent(rule -> rule.errors()
                .forEach((key, message) -> wrong(path + ".recurs." + key, "Định kỳ", message)));
    }

    private void recipient(RecipientLine line) {
        String path = at("recipients", line.index());
        text(path, "Nơi nhận", Optional.of(line.text()));
        chosen(path + ".purpose", "Mục đích gửi", line.why(), line.rest(), Purpose.values());
        chosen(path + ".channel", "Cách gửi", line.way(), line.rest(), Channel.values());
        String address = line.rest().words(line.mail(), "address").strip();
        if (!address.isEmpty() && !MailAddress.isOne(address)) {
            wrong(path + ".address", "Địa chỉ thư", "“" + address + "” không phải địa chỉ thư điện tử");
        }
    }

    private void chosen(String path, String label, Optional<String> value, Rest rest, Worded... allowed) {
        String name = rest.words(value, path.substring(path.lastIndexOf('.') + 1));
        if (!name.isBlank()
                && Arrays.stream(allowed).noneMatch(each -> each.name().equals(name))) {
            String words = Arrays.stream(allowed).map(Worded::name).collect(Collectors.joining(", "));
            wrong(path, label, "chỉ nhận " + words);
        }
    }

    private void step(TimelineLine line) {
        String path = at("timeline", line.index());
        day(path + ".from", "Từ ngày", line.begins(), line.rest(), "from");
        boolean ends = day(path + ".to", "Đến ngày", line.ends(), line.rest(), "to");
        if (!ends) {
            deadline(path, line.deadline(), line.rest());
        }
        relative(path, line.deadline());
        text(path + ".what", "Nội dung tiến độ", line.words());
        kind(path, line.named(), line.rest(), ObligationKind.OF_TIMELINE);
        names(path + ".users", "Người được hỏi ý kiến", line.chosen(), line.rest(), "users");
    }

    private void consultation(ConsultationLine line) {
        names("consultation.users", "Người được hỏi ý kiến", line.accounts(), line.rest(), "users");
        if (line.users().isEmpty()) {
            return;
        }
        day("consultation.until", "Hạn cho ý kiến", line.end(), line.rest(), "until");
        boolean said = line.silence().isPresent() || line.rest().says("silence");
        if (said && !SILENCE.contains(line.rest().words(line.silence(), "silence"))) {
            wrong("consultation.silence", "Im lặng", "chỉ nhận " + String.join(" hoặc ", SILENCE));
        }
    }

    /** "Trước ngày" is looked at where no date is given outright. */
    private void deadline(String path, Deadline deadline, Rest rest) {
        if (!day(path + ".due", "Thời hạn", deadline.due(), rest, "due")) {
            day(path + ".before", "Trước ngày", deadline.before(), rest, "before");
        }
    }

    private void relative(String path, Deadline deadline) {
        if (deadline.relativeTerm().filter(term -> !term.isSound()).isPresent()) {
            wrong(path + ".relative", "Thời hạn tính từ mốc", RELATIVE);
        }
    }

    /** Whether a date that exists stands there. */
    private boolean day(String path, String label, Optional<String> value, Rest rest, String key) {
        String written = rest.words(value, key);
        if (written.isBlank()) {
            return false;
        }
        boolean exists = VietnamTime.deadline(written).isPresent();
        if (!exists) {
            wrong(path, label, NO_DATE);
        }
        return exists;
    }

    private void kind(String path, Optional<String> value, Rest rest, Set<ObligationKind> allowed) {
        boolean said = value.isPresent() || rest.says("kind");
        String name = rest.words(value, "kind");
        if (said
                && ObligationKind.named(Optional.of(name))
                        .filter(allowed::contains)
                        .isEmpty()) {
            wrong(path + ".kind", "Loại việc", "“" + name + "” không có trong danh mục");
        }
    }

    private void text(String path, String label, Optional<String> value) {
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            wrong(path, label, "chưa ghi");
        }
    }

    /** Those of another shape than a text or a list of texts; an empty list is one. */
    private void names(String path, String label, Names value, Rest rest, String key) {
        boolean unreadable = value.isEmpty()
                && rest.says(key)
                && !(rest.get(key).isArray() && rest.get(key).isEmpty());
        if (unreadable) {
            wrong(path, label, "phải là một tên hoặc danh sách tên");
        }
    }

    private void wrong(String field, String label, String message) {
        errors.add(new FieldError(field, label + place(field), message));
    }

    private static String place(String field) {
        int from = field.indexOf('[');
        return from < 0 ? "" : " (dòng " + (Integer.parseInt(field.substring(from + 1, field.indexOf(']'))) + 1) + ")";
    }
}
