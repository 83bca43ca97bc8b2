package vn.kehoach.evidence;

import java.util.List;

/** What the page of a pack lists, in the order in which a plan lives. A column named {@code thing.property} is put into words. */
final class PackSections {

    private static final String OUR_MINUTE = "at time zone 'Asia/Ho_Chi_Minh', 'HH24\"g\"MI DD/MM/YYYY')";

    /**
     * One table of the page.
     *
     * @param none what stands there where nothing is
     * @param rows reads them, each column one cell
     */
    record Section(String title, String none, List<String> headings, String rows) {}

    static final List<Section> ALL = List.of(
            new Section(
                    "Các bản nội dung",
                    "Chưa có bản nào",
                    List.of("Bản", "Người lưu", "Lúc", "Đã ký", "Mã băm nội dung"),
                    "select v.number, " + who("v.saved_by") + ", " + at("v.saved_at")
                            + ", case when v.frozen then 'đã ký, khóa' else '' end, v.content_hash"
                            + " from plan_version v where v.plan_id = :plan order by v.number"),
            new Section(
                    "Ý kiến và tiếp thu, giải trình",
                    "Chưa lấy ý kiến ai",
                    List.of(
                            "Đợt",
                            "Về",
                            "Người",
                            "Ý kiến",
                            "Nội dung",
                            "Lúc",
                            "Trả lời",
                            "Nội dung trả lời",
                            "Người trả lời",
                            "Lúc"),
                    "select r.ordinal, r.subject as \"round.subject\", o.name, o.stance as \"opinion.stance\", o.comments, "
                            + at("o.given_at") + ", o.response as \"opinion.response\", o.response_text, "
                            + who("o.responded_by") + ", " + at("o.responded_at")
                            + " from opinion o join consultation_round r on r.id = o.round_id where o.plan_id = :plan"
                            + " order by r.ordinal, o.name, o.id"),
            new Section(
                    "Phê duyệt của người ký",
                    "Chưa trình ký",
                    List.of("Bản", "Thẩm quyền", "Chức vụ", "Họ tên", "Kết quả", "Người ký thay", "Lý do", "Lúc"),
                    "select g.plan_version, s.authority, s.position, s.name, s.state as \"signature.state\", "
                            + who("nullif(s.signed_by, s.user_id)") + ", s.reason, " + at("s.decided_at")
                            + " from signature s join signing g on g.id = s.signing_id where g.plan_id = :plan"
                            + " order by g.opened_at, s.ordinal"),
            new Section(
                    "Nơi nhận",
                    "Chưa gửi",
                    List.of(
                            "Dòng trong văn bản",
                            "Người, đơn vị",
                            "Để làm gì",
                            "Địa chỉ",
                            "Thư đi lúc",
                            "Xác nhận đã nhận",
                            "Người xác nhận"),
                    "select d.line, d.name, d.purpose as \"delivery.purpose\", d.address, " + at("m.sent_at") + ", "
                            + at("d.received_at") + ", " + who("d.received_by")
                            + " from delivery d left join outbox m on m.notice_key = d.notice_key where d.plan_id = :plan"
                            + " order by d.line_no, d.name, d.id"),
            new Section(
                    "Thư đã gửi",
                    "Chưa gửi thư nào",
                    List.of("Thư số", "Nơi nhận", "Địa chỉ", "Người gửi", "Lúc", "Thư đi lúc", "Mở lúc", "Mã băm PDF"),
                    "select d.number, d.name, d.address, " + who("d.sent_by") + ", " + at("l.made_at") + ", "
                            + at("m.sent_at") + ", " + at("d.opened_at")
                            + ", l.sha256 from letter_delivery d join plan_letter l on l.plan_id = d.plan_id"
                            + " and l.number = d.number and l.type = d.type"
                            + " left join outbox m on m.notice_key = d.notice_key where d.plan_id = :plan"
                            + " order by d.number, d.name, d.id"),
            new Section(
                    "Việc và thời hạn",
                    "Chưa giao việc",
                    List.of(
                            "Đơn vị",
                            "Việc",
                            "Hạn ban đầu",
                            "Hạn hiện nay",
                            "Trạng thái",
                            "Xong lúc",
                            "Người làm",
                            "Kết quả"),
                    "select " + unit("a.unit_code") + ", a.what, " + at("a.original_due_at") + ", " + at("a.due_at")
                            + ", a.status as \"assignment.status\", " + at("a.done_at") + ", " + who("a.done_by")
                            + ", a.result from assignment a where a.plan_id = :plan order by a.due_at, a.unit_code, a.id"),
            new Section(
                    "Dời hạn",
                    "Không hạn nào dời",
                    List.of("Đơn vị", "Việc", "Hạn cũ", "Hạn mới", "Lý do", "Người quyết định", "Lúc"),
                    "select " + unit("a.unit_code") + ", a.what, " + at("m.old_due_at") + ", " + at("m.new_due_at")
                            + ", m.reason, " + who("m.decided_by") + ", " + at("m.moved_at")
                            + " from deadline_move m join assignment a on a.id = m.assignment_id where a.plan_id = :plan"
                            + " order by m.moved_at, m.id"),
            new Section(
                    "Xin gia hạn",
                    "Không ai xin gia hạn",
                    List.of(
                            "Đơn vị",
                            "Việc",
                            "Xin đến",
                            "Lý do",
                            "Người xin",
                            "Lúc",
                            "Kết quả",
                            "Được đến",
                            "Lý do quyết định",
                            "Người quyết định",
                            "Lúc"),
                    "select " + unit("a.unit_code") + ", a.what, " + at("e.requested_due_at") + ", e.reason, "
                            + who("e.requested_by") + ", " + at("e.requested_at") + ", e.state as \"extension.state\", "
                            + at("e.granted_due_at") + ", e.decision_reason, " + who("e.decided_by") + ", "
                            + at("e.decided_at")
                            + " from extension_request e join assignment a on a.id = e.assignment_id where a.plan_id = :plan"
                            + " order by e.requested_at, e.id"),
            new Section(
                    "Quyết định sau khi ban hành",
                    "Không có quyết định nào",
                    List.of("Về", "Nội dung", "Lý do", "Người quyết định", "Lúc"),
                    "select about, content, reason, " + who("decided_by") + ", " + at("decided_at") + " from ("
                            + "select 'Sự kiện' as about, coalesce('Phương án: ' || alternative, concat_ws(' ', starts, ends, place)) as content,"
                            + " reason, decided_by, decided_at from event_change where plan_id = :plan union all "
                            + "select 'Mốc: ' || anchor, to_char(on_day, 'DD/MM/YYYY'), reason, decided_by, decided_at from anchor_day"
                            + " where plan_id = :plan union all "
                            + "select 'Kết thúc trước hạn', '', reason, asked_by, asked_at from early_end where plan_id = :plan"
                            + ") decided order by decided_at"),
            new Section(
                    "Báo cáo của đơn vị",
                    "Chưa đơn vị nào nộp",
                    List.of(
                            "Đơn vị",
                            "Việc",
                            "Lần",
                            "Nộp lúc",
                            "Người nộp",
                            "Nội dung",
                            "Số liệu",
                            "Trễ",
                            "Văn phòng",
                            "Lý do",
                            "Người xem",
                            "Lúc"),
                    "select " + unit("a.unit_code") + ", a.what, s.number, " + at("s.submitted_at") + ", "
                            + who("s.submitted_by")
                            + ", case when s.nothing_to_report then 'Không phát sinh. ' else '' end || s.summary,"
                            + " nullif(s.figures::text, '{}'), case when s.late then 'trễ' else '' end,"
                            + " s.decision as \"submission.decision\", s.decision_reason, " + who("s.reviewed_by")
                            + ", "
                            + at("s.reviewed_at")
                            + " from submission s join assignment a on a.id = s.assignment_id where a.plan_id = :plan"
                            + " order by s.submitted_at, s.id"),
            new Section(
                    "Điểm danh",
                    "Chưa điểm danh",
                    List.of("Đơn vị", "Có mặt", "Người đi thay", "Lý do vắng", "Người ghi", "Lúc"),
                    "select " + unit("r.unit_code") + ", r.present, r.substitute, r.absent_reason, "
                            + who("r.recorded_by")
                            + ", " + at("r.recorded_at")
                            + " from attendance r where r.plan_id = :plan order by r.unit_code"));

    private PackSections() {}

    private static String at(String column) {
        return "to_char(" + column + " " + OUR_MINUTE;
    }

    private static String who(String column) {
        return "coalesce((select w.family_name || ' ' || w.given_name from person w where w.id = " + column + "), "
                + column + ")";
    }

    private static String unit(String column) {
        return "coalesce((select u.name from unit u where u.code = " + column + "), " + column + ")";
    }
}
