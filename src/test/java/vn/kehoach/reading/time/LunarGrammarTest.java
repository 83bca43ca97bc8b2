package vn.kehoach.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LunarGrammarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Mùng 10 Tết Quý Mão) | 10 | 1 | Quý Mão",
                "mùng 6 tháng Giêng năm Giáp Thìn | 6 | 1 | Giáp Thìn",
                "ngày 23 tháng Chạp | 23 | 12 |",
                "ngày 10/3 âm lịch | 10 | 3 |"
            })
    void a_lunar_day_is_read(String text, int day, int month, String year) {
        assertThat(LunarGrammar.find(text)).singleElement().satisfies(mention -> {
            assertThat(mention.day()).isEqualTo(day);
            assertThat(mention.month()).isEqualTo(month);
            assertThat(mention.yearName().orElse(null)).isEqualTo(year);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngày 10 tháng 3 năm 2023", "ngày 10/3/2023", "Tết Quý Mão"})
    void an_ordinary_day_is_none(String text) {
        assertThat(LunarGrammar.find(text)).isEmpty();
    }
}
