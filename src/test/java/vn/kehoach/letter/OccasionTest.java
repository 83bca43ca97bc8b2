package vn.kehoach.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.attendance.Roll;
import vn.kehoach.document.paper.Block;
import vn.kehoach.document.paper.Span;

/** When and where in the words of a letter, and letters about nothing. */
class OccasionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08g00 ngày 05/03/2024 | Hội trường A | Thời gian: 08g00 ngày 05/03/2024. | Địa điểm: Hội trường A.",
                "ngày 05/03/2024 | '' | Thời gian: ngày 05/03/2024. | Địa điểm: …………",
                "'' | Hội trường A | Thời gian: …………. | Địa điểm: Hội trường A."
            })
    void what_is_not_fixed_leaves_room_for_a_pen(String when, String place, String first, String second) {
        List<String> lines = new Occasion(when, place)
                .lines().stream().map(OccasionTest::words).toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains(first);
        assertThat(lines.get(1)).contains(second);
    }

    private static String words(Block block) {
        return block.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"'', '', false", "'', Hội trường A, true", "ngày 05/03/2024, '', true"})
    void an_occasion_is_known_by_its_time_or_its_place(String when, String place, boolean known) {
        assertThat(new Occasion(when, place).isKnown()).isEqualTo(known);
    }

    private static Roll.Line unit(int number, Integer present) {
        return new Roll.Line(
                "u" + number,
                "Đơn vị " + number,
                true,
                present,
                null,
                present != null && present == 0 ? "Bận" : null,
                present == null ? null : "vanphong",
                null);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true", "3, 4, true"})
    void minutes_are_written_when_anybody_was_noted(int came, int absent, boolean written) {
        List<Roll.Line> lines = new ArrayList<>();
        for (int n = 0; n < came + absent + 1; n++) {
            lines.add(unit(n, n < came ? Integer.valueOf(2) : n < came + absent ? Integer.valueOf(0) : null));
        }
        Roll roll = new Roll(null, came * 2, came, absent, 1, lines);

        if (written) {
            assertThat(RollLetter.of(roll, new Occasion("", ""), "Kế hoạch 1")
                            .body()
                            .toString())
                    .contains(came * 2 + " người có mặt;")
                    .contains(came + " đơn vị có mặt, " + absent + " đơn vị vắng, 1 đơn vị chưa ghi");
        } else {
            assertThatThrownBy(() -> RollLetter.of(roll, new Occasion("", ""), "Kế hoạch 1"))
                    .hasMessageContaining("Chưa ghi điểm danh đơn vị nào");
        }
    }

    @Test
    void an_invitation_to_nobody_leaves_room_for_names_and_an_empty_programme_is_not_announced() {
        Said said = InvitationLetter.of(
                new Roll(null, 0, 0, 0, 0, List.of()), new Occasion("ngày 05/03/2024", ""), List.of(), "Kế hoạch 1");

        assertThat(said.body().toString()).contains("Trân trọng kính mời: ……").doesNotContain("Chương trình:");
        assertThat(said.recipients()).containsExactly("Lưu: VT");
    }
}
