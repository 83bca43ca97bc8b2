package vn.kehoach.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoach.attendance.Roll;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Response;
import vn.kehoach.consultation.Stance;
import vn.kehoach.consultation.Subject;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Paper;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.plan.content.Silence;
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

    @Test
    void words_that_people_typed_stay_words() {
        Said said = OpinionLetter.of(List.of(opinion(1, "<b>${7*7}</b>", Stance.DISAGREE, Response.EXPLAINED)), PLAN);

        assertThat(words(said)).contains("<b>${7*7}</b>", "Giải trình: Đã sửa mục II");
        assertThat(said.body()).extracting(Block::kind).contains(Block.Kind.TABLE);
        assertThat(Optional.of(said.recipients())).contains(List.of("Lưu: VT"));
    }
}
