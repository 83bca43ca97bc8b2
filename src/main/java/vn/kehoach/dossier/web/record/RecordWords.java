package vn.kehoach.dossier.web.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.dossier.web.piece.Reading;

/** Rows of the record are written in words for programs; these are the words for people. */
final class RecordWords {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("plan-dispatched", "Gửi kế hoạch đến nơi nhận"),
            Map.entry("receipt-confirmed", "Xác nhận đã nhận kế hoạch"),
            Map.entry("recipient-mailed", "Gửi văn bản đến địa chỉ thư"),
            Map.entry("recipient-resent", "Gửi lại văn bản"),
            Map.entry("recipient-handed", "Ghi đã gửi văn bản giấy"),
            Map.entry("recipient-link-revoked", "Thu hồi liên kết mở văn bản"),
            Map.entry("receipt-confirmed-by-link", "Nơi nhận xác nhận đã nhận văn bản, qua liên kết"),
            Map.entry("document-opened-by-link", "Mở văn bản qua liên kết"),
            Map.entry("receipt-entered", "Văn phòng ghi thay: nơi nhận đã nhận văn bản"),
            Map.entry("recipient-added", "Thêm nơi nhận"),
            Map.entry("finding-answered", "Ghi lý do giữ nguyên điều giữ việc ký lại"),
            Map.entry("assignments-ended", "Kết thúc các phân công còn mở"),
            Map.entry("closed-with-open-work", "Kết thúc khi còn việc chưa xong"),
            Map.entry("taken-back", "Rút lại văn bản đang trình ký"),
            Map.entry("cancelled", "Hủy kế hoạch"),
            Map.entry("recalled", "Thu hồi văn bản"),
            Map.entry("draft-deleted", "Xóa dự thảo"),
            Map.entry("end-asked-for", "Đề nghị kết thúc kế hoạch trước hạn"),
            Map.entry("assignments-missing", "Đóng đợt thu, có đơn vị không nộp"),
            Map.entry("access-refused", "Bị từ chối truy cập"),
            Map.entry("login-failed", "Đăng nhập sai"),
            Map.entry("login-delayed", "Đăng nhập quá nhiều lần"),
            Map.entry("engine-process-instance-create", "Bắt đầu quy trình"),
            Map.entry("engine-process-instance-suspend", "Tạm dừng quy trình"),
            Map.entry("engine-process-instance-activate", "Cho quy trình chạy tiếp"),
            Map.entry("engine-process-instance-delete", "Hủy quy trình"),
            Map.entry("engine-process-instance-modify-process-instance", "Chuyển bước của quy trình"),
            Map.entry("engine-task-assign", "Giao công việc"),
            Map.entry("engine-task-claim", "Nhận công việc"),
            Map.entry("engine-task-unclaim", "Trả công việc lại cho nhóm"),
            Map.entry("engine-message-correlate", "Chuyển thông điệp vào quy trình"),
            Map.entry("file-uploaded", "Tải tệp lên"),
            Map.entry("file-removed", "Xóa tệp chưa nộp"),
            Map.entry("file-downloaded", "Tải tệp về"),
            Map.entry("deadlines-downloaded", "Tải bảng thời hạn về"),
            Map.entry("collection-figures-downloaded", "Tải bảng số liệu của đợt thu về"),
            Map.entry("collection-report-downloaded", "Tải dự thảo báo cáo tổng hợp về"),
            Map.entry("collection-files-downloaded", "Tải các tệp của đợt thu về"),
            Map.entry("final-report-dispatched", "Gửi báo cáo tổng hợp"),
            Map.entry("final-report-downloaded", "Tải báo cáo tổng hợp về"),
            Map.entry("collection-frozen", "Chốt số liệu của đợt thu"),
            Map.entry("collection-reopened", "Mở lại sau khi chốt số liệu"),
            Map.entry("paper-template-set", "Thay mẫu văn bản"),
            Map.entry("paper-template-downloaded", "Tải mẫu văn bản về"),
            Map.entry("issue-place-set", "Đặt nơi ban hành của cơ quan"),
            Map.entry("form-written-into-text", "Ghi lời của biểu mẫu vào văn bản"),
            Map.entry("document-downloaded", "Tải văn bản về"),
            Map.entry("work-link-sent", "Gửi đường dẫn nộp báo cáo"),
            Map.entry("work-link-revoked", "Thu hồi đường dẫn nộp báo cáo"),
            Map.entry("work-link-returned", "Báo trả lại tới đường dẫn nộp báo cáo"),
            Map.entry("work-link-opened", "Đường dẫn nộp báo cáo được mở"),
            Map.entry("handed-in-by-link", "Nộp qua đường dẫn"),
            Map.entry("explanation-asked", "Yêu cầu giải trình"),
            Map.entry("explanation-given", "Đơn vị giải trình"),
            Map.entry("letter-sent", "Gửi thư của kế hoạch"),
            Map.entry("letter-resent", "Gửi lại thư của kế hoạch"),
            Map.entry("letter-opened-by-link", "Thư được mở bằng liên kết"),
            Map.entry("letter-written", "Lập thư, biên bản"),
            Map.entry("letter-downloaded", "Tải thư, biên bản về"),
            Map.entry("document-signed", "Ký số văn bản"),
            Map.entry("evidence-packed", "Lập gói chứng cứ"),
            Map.entry("evidence-downloaded", "Tải gói chứng cứ về"),
            Map.entry("mail-bounced", "Máy chủ thư trả lại thư đã gửi"),
            Map.entry("mail-retried", "Gửi lại thư gửi hỏng"),
            Map.entry("mail-released", "Cho gửi thư đã giữ lại"),
            Map.entry("mail-dropped", "Bỏ thư đã giữ lại"),
            Map.entry("restoration-confirmed", "Xác nhận đã phục hồi bản sao lưu"),
            Map.entry("mail-attachment-downloaded", "Tải tệp kèm theo thư về"),
            Map.entry("mail-downloaded", "Tải nguyên bản thư về"),
            Map.entry("logged-in", "Đăng nhập"),
            Map.entry("logged-out", "Đăng xuất"),
            Map.entry("attendance-taken", "Điểm danh"),
            Map.entry("calendar-replaced", "Sửa lịch làm việc"),
            Map.entry("register-continued", "Đặt số cuối cùng của sổ văn bản"),
            Map.entry("register-reserved", "Giữ số của sổ văn bản"),
            Map.entry("register-kept-for", "Dành số đang giữ cho kế hoạch"),
            Map.entry("register-number-void", "Bỏ số của sổ văn bản"),
            Map.entry("register-paper-noted", "Ghi văn bản làm ngoài chương trình vào sổ"),
            Map.entry("register-downloaded", "Tải sổ văn bản về"),
            Map.entry("organisation-imported", "Nhập sổ tổ chức"),
            Map.entry("work-reminded", "Nhắc đơn vị"),
            Map.entry("round-opened", "Mở kỳ kế tiếp của việc định kỳ"),
            Map.entry("anchor-fixed", "Ghi ngày của mốc tính hạn"));

    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("plan", "Kế hoạch"),
            Map.entry("plan-version", "Bản nội dung"),
            Map.entry("round", "Đợt lấy ý kiến"),
            Map.entry("opinion", "Ý kiến góp ý"),
            Map.entry("signing", "Lần trình ký"),
            Map.entry("signature", "Việc ký"),
            Map.entry("substitution", "Ký thay"),
            Map.entry("collection", "Đợt thu báo cáo"),
            Map.entry("final-report", "Báo cáo tổng hợp"),
            Map.entry("assignment", "Phân công"),
            Map.entry("submission", "Báo cáo"),
            Map.entry("extension", "Xin gia hạn"),
            Map.entry("deadline-move", "Dời hạn"),
            Map.entry("event-change", "Quyết định về sự kiện"),
            Map.entry("task", "Công việc trong bộ máy"),
            Map.entry("process-instance", "Quy trình trong bộ máy"));

    private static final Map<String, String> CHANGES = Map.of("created", "thêm mới", "changed", "sửa");

    private static final Map<String, String> RULES = Map.of(
            "number-differs", "số, ngày trong văn bản khác sổ",
            "deadline-past", "thời hạn đã qua");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("state", "Trạng thái"),
            Map.entry("snapshot", "Tên lần chốt số liệu"),
            Map.entry("fileVersion", "Bản"),
            Map.entry("signerUser", "Người ký"),
            Map.entry("addedReason", "Lý do thêm báo cáo"),
            Map.entry("status", "Trạng thái"),
            Map.entry("numberText", "Số, ký hiệu"),
            Map.entry("issuedAt", "Ban hành"),
            Map.entry("closedAt", "Kết thúc"),
            Map.entry("closesAt", "Đóng lúc"),
            Map.entry("round", "Kỳ"),
            Map.entry("anchor", "Mốc"),
            Map.entry("on", "Ngày"),
            Map.entry("closedByDeadline", "Đóng vì hết hạn"),
            Map.entry("number", "Bản số"),
            Map.entry("contentHash", "Mã băm nội dung"),
            Map.entry("kept", "Giữ lại"),
            Map.entry("frozen", "Khóa"),
            Map.entry("ordinal", "Thứ tự"),
            Map.entry("subject", "Về"),
            Map.entry("planVersion", "Bản nội dung"),
            Map.entry("signOrder", "Cách ký"),
            Map.entry("userId", "Người"),
            Map.entry("signedBy", "Người ký"),
            Map.entry("givenBy", "Người cho ý kiến thay"),
            Map.entry("acceptedBy", "Người nhận"),
            Map.entry("reason", "Lý do"),
            Map.entry("places", "Những chỗ đã ghi"),
            Map.entry("rule", "Quy tắc"),
            Map.entry("decisionReason", "Lý do quyết định"),
            Map.entry("decision", "Quyết định"),
            Map.entry("stance", "Ý kiến"),
            Map.entry("response", "Tiếp thu, giải trình"),
            Map.entry("dueAt", "Hạn chót"),
            Map.entry("oldDueAt", "Hạn cũ"),
            Map.entry("newDueAt", "Hạn mới"),
            Map.entry("requestedDueAt", "Hạn xin"),
            Map.entry("grantedDueAt", "Hạn được duyệt"),
            Map.entry("doneAt", "Xong lúc"),
            Map.entry("progress", "Tiến độ (%)"),
            Map.entry("unitCode", "Đơn vị"),
            Map.entry("units", "Đơn vị"),
            Map.entry("kind", "Loại"),
            Map.entry("late", "Trễ"),
            Map.entry("afterClose", "Sau khi đóng đợt thu"),
            Map.entry("nothingToReport", "Không phát sinh"),
            Map.entry("absentUser", "Người vắng"),
            Map.entry("substituteUser", "Người thay"),
            Map.entry("fromDay", "Từ ngày"),
            Map.entry("untilDay", "Đến ngày"),
            Map.entry("scope", "Phạm vi"),
            Map.entry("body", "Cơ quan"),
            Map.entry("revokedBy", "Người thôi ủy quyền"),
            Map.entry("count", "Số lượng"),
            Map.entry("name", "Tệp"),
            Map.entry("size", "Dung lượng (byte)"),
            Map.entry("to", "Gửi đến"),
            Map.entry("present", "Số người có mặt"),
            Map.entry("deliveries", "Lượt gửi"),
            Map.entry("recipient", "Nơi nhận"),
            Map.entry("entered", "Người nhập"),
            Map.entry("enteredReason", "Lý do nhập thay"),
            Map.entry("mail", "Địa chỉ thư"),
            Map.entry("until", "Dùng được đến"),
            Map.entry("answerBy", "Hạn trả lời"),
            Map.entry("answer", "Lời giải trình"),
            Map.entry("way", "Cách gửi"),
            Map.entry("taker", "Người nhận"),
            Map.entry("method", "Phương thức"),
            Map.entry("address", "Địa chỉ máy"),
            Map.entry("assignee", "Người được giao"),
            Map.entry("suspensionState", "Tạm dừng"),
            Map.entry("alternative", "Phương án"),
            Map.entry("starts", "Bắt đầu"),
            Map.entry("ends", "Kết thúc"),
            Map.entry("place", "Địa điểm"),
            Map.entry("registerNumber", "Số trong sổ"),
            Map.entry("purpose", "Giữ cho việc"),
            Map.entry("letter", "Thư, biên bản"),
            Map.entry("hash", "Mã băm"),
            Map.entry("signers", "Chữ ký số của"),
            Map.entry("manifest", "Mã băm của bảng kê"),
            Map.entry("entries", "Số mục"),
            Map.entry("cut", "Đã cắt bớt"));

    private static final Set<String> LISTS = Set.of("units", "days", "sources", "signers");

    private RecordWords() {}

    /** What happened; a kind that has no words here is shown as the record has it. */
    static String what(String kind, String object) {
        if (WHOLE.containsKey(kind)) {
            return WHOLE.get(kind);
        }
        String state = kind.startsWith(object + "-") ? kind.substring(object.length() + 1) : "";
        return Optional.ofNullable(CHANGES.get(state))
                .or(() -> RecordValues.state(object, state))
                .filter(words -> THINGS.containsKey(object))
                .map(words -> THINGS.get(object) + ": " + words)
                .orElse(kind);
    }

    static String label(String name) {
        return LABELS.getOrDefault(name, name);
    }

    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    static String value(String object, String property, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "có" : "không";
        }
        String text = value.asText();
        return RecordValues.value(object, property, text)
                .or(() -> Optional.ofNullable(RULES.get(text)))
                .orElseGet(() -> Reading.instant(text));
    }
}
