package vn.kehoach.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineRow;
import vn.kehoach.assignment.explanation.Explanation;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.attendance.Roll;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Response;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.dispatch.DeliveryState;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.content.frame.Channel;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** What the letters say, word for word. */
class LetterTextTest {

    private static final String PLAN = "Kế hoạch số 81-KH/ĐTN (Hội trại)";
    private static final Occasion OCCASION = new Occasion("08g00 ngày 31/01/2027", "Hội trường A");

    private static String words(Said said) {
        Paper paper = PaperMaker.letter(
                Papers.draft(Papers.titled("Hội trại")),
                "GIẤY MỜI",
                "-GM",
                said.title(),
                said.body(),
                said.recipients(),
                Instant.parse("2026-11-30T02:00:00Z"));
        return String.join("\n", paper.words());
    }

    private static OpinionTable.Row opinion(int round, String name, Stance stance, Response response) {
        return new OpinionTable.Row(
                UUID.randomUUID().toString(),
                new OpinionTable.Asked("r" + round, round, round + 1, Subject.PLAN, Silence.AGREE),
                name,
                name,
                new OpinionTable.Given(
                        stance,
                        "Bổ sung kinh phí",
                        stance == null || stance == Stance.SILENT ? null : "2026-11-29T09:00:00+07:00",
                        null,
                        null),
                new OpinionTable.Answered(response, response == null ? null : "Đã sửa mục II", null, null));
    }

    @Test
    void the_table_of_opinions_has_each_round_each_answer_and_what_silence_counted_as() {
        String words = words(OpinionLetter.of(
                List.of(
                        opinion(1, "Anh An", Stance.AGREE_WITH_COMMENTS, Response.ACCEPTED),
                        opinion(1, "Chị Bình", Stance.SILENT, null),
                        opinion(2, "Anh Cường", null, null)),
                PLAN));

        assertThat(words)
                .contains("Đợt 1: dự thảo bản 2", "Đã hỏi 2 người, 1 người trả lời", "Anh An")
                .contains("Nhất trí, có góp ý, 09g00 29/11/2026")
                .contains("Tiếp thu: Đã sửa mục II", "Không trả lời (coi là nhất trí)", "Đợt 2", "Chưa trả lời");
        assertThatThrownBy(() -> OpinionLetter.of(List.of(), PLAN)).isInstanceOf(Refused.class);
    }

    @Test
    void the_minutes_of_the_roll_say_who_came_and_why_others_did_not() {
        Roll roll = new Roll(
                60,
                2,
                1,
                1,
                1,
                List.of(
                        new Roll.Line("a", "Sở Du lịch", true, 2, "Phó Giám đốc", null, "vanphong", null),
                        new Roll.Line("b", "Sở Nội vụ", true, 0, null, "Đi công tác", "vanphong", null),
                        new Roll.Line("c", "Báo Thanh niên", false, null, null, null, null, null)));

        assertThat(words(RollLetter.of(roll, OCCASION, PLAN)))
                .contains("08g00 ngày 31/01/2027", "Hội trường A", "2 người có mặt (dự kiến 60 người)")
                .contains("Phó Giám đốc", "vắng", "Đi công tác", "Báo Thanh niên (khách mời)", "chưa ghi");
        Roll empty = new Roll(null, 0, 0, 0, 0, List.of());
        assertThatThrownBy(() -> RollLetter.of(empty, OCCASION, PLAN)).hasMessageContaining("Chưa ghi điểm danh");
    }

    @Test
    void the_invitation_names_units_hour_place_and_programme() {
        Roll roll = new Roll(
                null, 0, 0, 0, 1, List.of(new Roll.Line("a", "Sở Du lịch", true, null, null, null, null, null)));
        Said said = InvitationLetter.of(
                roll, OCCASION, Papers.read("81-KH-2019").happening().agenda(), PLAN);

        assertThat(words(said))
                .contains("GIẤY MỜI", "-GM/", "kính mời: Sở Du lịch", "08g00 ngày 31/01/2027", "Hội trường A")
                .contains("- Sở Du lịch;", "- Lưu: VT.");
        assertThatThrownBy(() -> InvitationLetter.of(roll, new Occasion("", ""), List.of(), PLAN))
                .hasMessageContaining("chưa có thời gian hay địa điểm");
    }

    @Test
    void an_urging_letter_without_anything_late_is_not_written() {
        assertThatThrownBy(() -> UrgingLetter.of(List.of(), PLAN, Instant.EPOCH))
                .hasMessageContaining("Không có việc nào quá hạn");
    }

    private static DeliveryTable.Row delivery(int line, String name, String unit, DeliveryState state, Channel way) {
        boolean paper = way == Channel.PAPER;
        return new DeliveryTable.Row(
                UUID.randomUUID().toString(),
                line,
                "Dòng " + line,
                way == null ? Purpose.FILE : Purpose.ACT,
                unit,
                name,
                way == Channel.MAIL ? "a@donvi.example" : null,
                state,
                new DeliveryTable.Moments(
                        way == Channel.MAIL ? "2026-11-28T08:00:00+07:00" : null,
                        state == DeliveryState.RECEIVED ? "2026-11-29T09:30:00+07:00" : null),
                null,
                unit == null && way != null,
                new DeliveryTable.Way(
                        way,
                        paper ? "2026-11-27" : null,
                        paper ? "Chị Lan" : null,
                        null,
                        state == DeliveryState.OPENED ? "2026-11-28T10:15:00+07:00" : null,
                        null,
                        null));
    }

    @Test
    void the_list_of_recipients_says_for_each_line_who_is_meant_what_for_which_way_and_what_became_of_it() {
        String words = words(RecipientsLetter.of(
                List.of(
                        delivery(0, "Anh An – Sở Du lịch", "so-du-lich", DeliveryState.RECEIVED, Channel.MAIL),
                        delivery(0, "Anh Bình", "so-noi-vu", DeliveryState.BOUNCED, Channel.MAIL),
                        delivery(1, "Báo Thanh niên", null, DeliveryState.OPENED, Channel.MAIL),
                        delivery(2, "Bộ Nội vụ", null, DeliveryState.PAPER_SENT, Channel.PAPER),
                        delivery(3, "Lưu: VT", null, DeliveryState.FILED, null)),
                code -> code.equals("so-du-lich") ? "Sở Du lịch" : "Sở Nội vụ",
                PLAN,
                Instant.parse("2026-11-30T02:00:00Z")));

        assertThat(words)
                .contains("Tính đến 09g00 ngày 30/11/2026", "có 5 lượt gửi theo 4 dòng nơi nhận", "1 lượt đã nhận")
                .contains("Anh An – Sở Du lịch", "Anh Bình – Sở Nội vụ", "Báo Thanh niên (ngoài hệ thống)")
                .contains("để thực hiện", "thư điện tử: a@donvi.example", "bản giấy")
                .contains("Đã nhận, gửi 08g00 28/11/2026, xác nhận 09g30 29/11/2026")
                .contains("Thư bị trả lại", "Đã mở văn bản, gửi 08g00 28/11/2026, mở 10g15 28/11/2026")
                .contains("Đã gửi giấy, ngày 27/11/2026 cho Chị Lan")
                .doesNotContain("Anh An – Sở Du lịch – Sở Du lịch");
        assertThatThrownBy(() -> RecipientsLetter.of(List.of(), code -> code, PLAN, Instant.EPOCH))
                .hasMessageContaining("chưa gửi đến ai");
    }

    private static Explanation asked(AssignmentId work, String unit, Explanation.Answer answer) {
        return new Explanation(
                UUID.randomUUID(),
                work,
                new PlanId(UUID.randomUUID()),
                unit,
                "Đoàn " + unit,
                "Gửi báo cáo " + unit,
                "Quá hạn lần hai",
                Instant.parse("2026-12-03T10:00:00Z"),
                Instant.parse("2026-11-28T02:00:00Z"),
                Optional.ofNullable(answer));
    }

    private static DeadlineRow late(AssignmentId work) {
        return new DeadlineRow(
                work.toString(),
                null,
                null,
                new DeadlineRow.Whose("", "a", "Đoàn A"),
                "Gửi báo cáo A",
                new DeadlineRow.Dates(null, "2026-11-25T17:00:00+07:00", null, null, null, null),
                new DeadlineRow.Standing(AssignmentState.OVERDUE, "Quá hạn", 5, 0, false, false, "", "", false),
                null,
                null,
                null,
                false);
    }

    @Test
    void the_request_to_explain_says_what_is_late_by_how_much_until_when_and_how_to_answer_with_room_for_it() {
        AssignmentId work = new AssignmentId(UUID.randomUUID());

        Said said = ExplanationLetter.of(List.of(asked(work, "A", null)), Map.of(work.toString(), late(work)), PLAN);

        assertThat(words(said))
                .contains("Kính gửi: Đoàn A.", "Gửi báo cáo A", "17g00 ngày 25/11/2026", "5 ngày", "Quá hạn lần hai")
                .contains("09g00 28/11/2026", "17g00 03/12/2026", "Giải trình việc chậm", "đường dẫn riêng")
                .contains("Lời giải trình của đơn vị:", "………………", "ký, ghi rõ họ tên, đóng dấu");
        assertThat(said.recipients()).containsExactly("Đoàn A", "Lưu: VT");
    }

    @Test
    void one_file_has_a_part_for_each_unit_that_has_not_answered_and_what_was_answered_is_printed_when_nothing_waits() {
        AssignmentId work = new AssignmentId(UUID.randomUUID());
        Explanation.Answer answer =
                new Explanation.Answer("Do mất điện", "Anh An", Instant.parse("2026-11-29T02:00:00Z"));
        Explanation answered = asked(work, "C", answer);

        String open = words(ExplanationLetter.of(
                List.of(asked(work, "A", null), asked(work, "B", null), answered), Map.of(), PLAN));
        String done = words(ExplanationLetter.of(List.of(answered), Map.of(), PLAN));

        assertThat(open).contains("Kính gửi: Đoàn A", "Kính gửi: Đoàn B").doesNotContain("Đoàn C", "Do mất điện");
        assertThat(done).contains("Do mất điện (Anh An, 09g00 29/11/2026)");
        assertThatThrownBy(() -> ExplanationLetter.of(List.of(), Map.of(), PLAN))
                .hasMessageContaining("Chưa có yêu cầu giải trình nào");
    }

    @Test
    void words_that_people_typed_stay_words() {
        Said said = OpinionLetter.of(List.of(opinion(1, "<b>${7*7}</b>", Stance.DISAGREE, Response.EXPLAINED)), PLAN);

        assertThat(words(said)).contains("<b>${7*7}</b>", "Giải trình: Đã sửa mục II");
        assertThat(said.body()).extracting(Block::kind).contains(Block.Kind.TABLE);
        assertThat(Optional.of(said.recipients())).contains(List.of("Lưu: VT"));
    }
}
