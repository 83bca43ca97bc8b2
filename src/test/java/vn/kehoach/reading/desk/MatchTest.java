package vn.kehoach.reading.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.reading.desk.Match.Line;
import vn.kehoach.reading.desk.Match.Pair;

/** Obligations are found again in a new reading by their words and their body. */
class MatchTest {

    private static final Line INVITE = new Line("Văn phòng", "Phát hành thư mời đại biểu dự hội nghị");
    private static final Line PLACE = new Line("Văn phòng", "Chuẩn bị hội trường, âm thanh, ánh sáng");
    private static final Line FILM = new Line("Ban Tuyên giáo", "Thực hiện phim đánh giá kết quả nửa nhiệm kỳ");

    private static Line line(String who, String what) {
        return new Line(who, what);
    }

    @Test
    void the_same_reading_is_found_whole() {
        Match match = Match.of(List.of(INVITE, PLACE, FILM), List.of(INVITE, PLACE, FILM));

        assertThat(match.pairs()).containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
        assertThat(match.gone()).isEmpty();
        assertThat(match.added()).isEmpty();
    }

    @Test
    void a_line_that_moved_is_the_same_line() {
        Match match = Match.of(List.of(INVITE, PLACE, FILM), List.of(FILM, INVITE, PLACE));

        assertThat(match.pairs()).containsExactly(new Pair(2, 0), new Pair(0, 1), new Pair(1, 2));
    }

    @Test
    void a_body_with_another_name_still_owes_its_duty() {
        Match match = Match.of(List.of(INVITE, FILM), List.of(INVITE, line("Ban Tuyên giáo - Dân vận", FILM.what())));

        assertThat(match.pairs()).contains(new Pair(1, 1));
    }

    @Test
    void a_date_that_changed_inside_the_words_does_not_make_another_duty() {
        Line before = line("Văn phòng", "Tham mưu công tác tổ chức trước 17g00 ngày 25/2/2020");
        Line after = line("Văn phòng", "Tham mưu công tác tổ chức trước 16g30 ngày 20/2/2020");

        assertThat(Match.of(List.of(PLACE, before), List.of(PLACE, after)).pairs())
                .contains(new Pair(1, 1));
    }

    @Test
    void of_a_sentence_that_was_split_one_part_is_the_old_one_and_the_other_is_new() {
        Line whole = line("Văn phòng", "Chuẩn bị tài liệu, kịch bản, phông sân khấu; đón tiếp đại biểu và báo chí");
        Match match = Match.of(
                List.of(whole),
                List.of(
                        line("Văn phòng", "Chuẩn bị tài liệu, kịch bản, phông sân khấu"),
                        line("Văn phòng", "Đón tiếp đại biểu và báo chí")));

        assertThat(match.pairs()).containsExactly(new Pair(0, 0));
        assertThat(match.added()).containsExactly(1);
        assertThat(match.gone()).isEmpty();
    }

    @Test
    void equal_duties_of_one_body_are_paired_in_their_order() {
        Match match = Match.of(List.of(INVITE, INVITE), List.of(INVITE, INVITE, INVITE));

        assertThat(match.pairs()).containsExactly(new Pair(0, 0), new Pair(1, 1));
        assertThat(match.added()).containsExactly(2);
    }

    @Test
    void the_same_duty_of_two_bodies_goes_to_each_of_them() {
        Line one = line("Ban Tổ chức", "Báo cáo kết quả thực hiện");
        Line other = line("Ban Phong trào", "Báo cáo kết quả thực hiện");

        assertThat(Match.of(List.of(one, other), List.of(other, one)).pairs())
                .containsExactly(new Pair(1, 0), new Pair(0, 1));
    }

    @Test
    void another_document_has_nothing_in_common() {
        Match match = Match.of(
                List.of(INVITE, PLACE), List.of(line("Công đoàn", "Tổ chức hội thao chào mừng ngày thành lập")));

        assertThat(match.pairs()).isEmpty();
        assertThat(match.gone()).containsExactly(0, 1);
        assertThat(match.added()).containsExactly(0);
    }

    @Test
    void a_document_without_duties_leaves_all_of_them_gone() {
        assertThat(Match.of(List.of(INVITE, FILM), List.of()).gone()).containsExactly(0, 1);
        assertThat(Match.of(List.of(), List.of(INVITE)).added()).containsExactly(0);
        assertThat(Match.of(List.of(), List.of()).pairs()).isEmpty();
    }

    @Test
    void words_without_marks_and_in_capitals_are_the_same_words() {
        assertThat(Match.of(List.of(INVITE), List.of(line("VĂN PHÒNG", "PHÁT HÀNH THƯ MỜI ĐẠI BIỂU DỰ HỘI NGHỊ")))
                        .pairs())
                .hasSize(1);
    }
}
