package vn.kehoach.plan.content.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a line of Nơi nhận says about why, and how, somebody gets the plan. */
class RecipientLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thành Đoàn (để b/c) | REPORT",
                "Thành Đoàn (để B/C) | REPORT",
                "Thường trực Thành Đoàn (để báo cáo) | REPORT",
                "Cơ sở Đoàn (để t/h) | ACT",
                "Cơ sở Đoàn (để thực hiện) | ACT",
                "Cấp ủy cơ sở (để biết) | INFORM",
                "Cấp ủy (để biết, để t/h) | ACT",
                "Thành Đoàn (để b/c), Cơ sở Đoàn (để t/h) | REPORT",
                "Lưu: VP, BTC (H) | FILE",
                "LƯU: VT | FILE",
                "  lưu VP | FILE",
                "Lưu VP (để b/c) | FILE",
                "Như trên | ",
                "Cơ sở Đoàn | ",
                "Cục Lưu trữ | "
            })
    void a_line_says_why_somebody_gets_it(String text, Purpose purpose) {
        assertThat(RecipientLine.read(0, text).purpose()).isEqualTo(Optional.ofNullable(purpose));
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void what_somebody_chose_counts_before_what_the_line_says(Purpose chosen) {
        RecipientLine line = RecipientLine.chosen(3, "Thành Đoàn (để b/c)", chosen, Channel.PAPER, Optional.empty());

        assertThat(line.purpose()).contains(chosen);
        assertThat(line.channel()).contains(Channel.PAPER);
        assertThat(line.index()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Thành Đoàn; | Thành Đoàn",
                "– Thành Đoàn (để b/c); | Thành Đoàn (để b/c)",
                "• Lưu: VP. | Lưu: VP",
                "  -  - Cơ sở Đoàn, | Cơ sở Đoàn",
                "Sở Du lịch - Thành phố | Sở Du lịch - Thành phố",
                "* Như trên | Như trên",
                "Như trên;. | Như trên"
            })
    void the_signs_of_the_list_are_not_part_of_the_line(String written, String bare) {
        assertThat(RecipientLine.bare(written)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"vp@sodulich.example, vp@sodulich.example", "'  vp@sodulich.example ', vp@sodulich.example", "' ', "})
    void an_address_is_there_or_not(String typed, String address) {
        RecipientLine line =
                RecipientLine.chosen(0, "Sở Du lịch", Purpose.ACT, Channel.MAIL, Optional.ofNullable(typed));

        assertThat(line.address()).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void a_line_of_the_text_alone_goes_no_way_and_names_no_unit() {
        RecipientLine line = RecipientLine.read(2, "  Cơ sở Đoàn (để t/h)  ");

        assertThat(line.text()).isEqualTo("Cơ sở Đoàn (để t/h)");
        assertThat(line.channel()).isEmpty();
        assertThat(line.address()).isEmpty();
        assertThat(line.units()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ACT, true", "REPORT, true", "act, false", "'', false", "NOBODY, false"})
    void a_purpose_is_called_by_its_name(String name, boolean known) {
        assertThat(Purpose.named(name).isPresent()).isEqualTo(known);
    }
}
