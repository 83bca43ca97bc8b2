package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "'Đoàn Sở Du lịch –  Thành phố', doan so du lich thanh pho",
        "ĐTN,                            dtn",
        "81-KH/ĐTN,                      81 kh dtn",
        "'  Ưu tú, ngoẵn ngoẹo ',        uu tu ngoan ngoeo",
        "'…',                            ''"
    })
    void names_are_compared_without_case_marks_and_odd_spaces(String name, String folded) {
        assertThat(Folding.fold(name)).isEqualTo(folded);
    }

    @Test
    void composed_and_decomposed_marks_are_the_same_name() {
        String name = "Sở Lao động – Thương binh và Xã hội";

        assertThat(Folding.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource({"Du lịch, du lich", "%, -", "'_ \\ !', -", "'', ''", "'  ', ''"})
    void who_types_signs_only_looks_for_what_nothing_holds(String typed, String sought) {
        assertThat(Folding.sought(typed)).isEqualTo(sought);
    }

    @Test
    void a_code_is_a_folded_name_with_hyphens() {
        assertThat(Folding.kebab("Sở Du lịch")).isEqualTo("so-du-lich");
    }
}
