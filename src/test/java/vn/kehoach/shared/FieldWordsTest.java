package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Refusals.invalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into a field is taken without the space around it, up to its longest, or refused by its name. */
class FieldWordsTest {

    private final FieldWords reason = new FieldWords("reason", "Lý do", 5);

    @Test
    void words_are_taken_without_the_space_around_them_and_count_without_it() {
        assertThat(reason.bounded("  mưa  \n")).isEqualTo("mưa");
        assertThat(reason.needed(" bão 5 ", "chưa ghi")).isEqualTo("bão 5");
        assertThat(reason.bounded("   ")).isEmpty();
    }

    @Test
    void one_letter_too_many_is_refused_by_the_field() {
        assertThat(invalid(() -> reason.bounded("bão 10"), "reason")).contains("Lý do: dài quá 5 ký tự");
        assertThat(invalid(() -> reason.needed("bão 10", "chưa ghi"), "reason")).contains("dài quá 5 ký tự");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void nothing_is_refused_where_something_is_needed(String nothing) {
        assertThat(invalid(() -> reason.needed(nothing, "chưa ghi: ai báo"), "reason"))
                .contains("chưa ghi: ai báo");
    }
}
