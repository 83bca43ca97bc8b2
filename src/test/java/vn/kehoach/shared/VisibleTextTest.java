package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                0x202D, 0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x3164, 0xFEFF, 0xFFF9,
                0xE0001, 0xE0041
            })
    void what_nobody_sees_is_taken_out(int letter) {
        assertThat(VisibleText.of("Kế" + Character.toString(letter) + " hoạch" + Character.toString(letter)))
                .isEqualTo("Kế hoạch");
    }

    @Test
    void marks_of_vietnamese_letters_stay_and_are_composed() {
        String decomposed = "Kê\u0301 hoa\u0323ch Đa\u0323i hô\u0323i";

        assertThat(VisibleText.of(decomposed)).isEqualTo("Kế hoạch Đại hội");
        assertThat(VisibleText.of("a\u200B\u0301")).isEqualTo("á");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"😀", "👩‍💻", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🏳️‍🌈", "❤️", "❤️‍🔥", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🇻🇳", "1️⃣"
            })
    void pictures_stay_whole(String picture) {
        assertThat(VisibleText.of("Chúc mừng " + picture + "!")).isEqualTo("Chúc mừng " + picture + "!");
    }

    @Test
    void lines_tabs_and_signs_stay() {
        assertThat(VisibleText.of("a\r\n\tb – “c” № ½ … ₫")).isEqualTo("a\r\n\tb – “c” № ½ … ₫");
    }
}
