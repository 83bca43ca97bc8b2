package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortDetailTest {

    @Test
    void a_long_text_is_cut_and_no_letter_is_cut_in_two() {
        String letters = "a" + "😀".repeat(200);

        String cut = ShortDetail.text(letters, 64);

        assertThat(cut).endsWith("😀…").hasSize(64);
    }

    @Test
    void control_characters_and_halves_of_letters_do_not_get_in() {
        assertThat(ShortDetail.text("a\u0000b\nc\ud83d", 64)).isEqualTo("a b c ");
    }

    @Test
    void what_was_before_may_be_nothing() {
        assertThat(ShortDetail.of(Map.of("state", Arrays.asList(null, "ISSUED")))
                        .toString())
                .isEqualTo("{\"state\":[null,\"ISSUED\"]}");
    }

    @Test
    void a_row_stays_small_however_much_there_is_to_say() {
        Map<String, Object> much = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(n -> much.put("field" + n, "x".repeat(1_000)));

        var detail = ShortDetail.of(much);

        assertThat(detail.toString()).hasSizeLessThan(2_200);
        assertThat(detail.path("cut").asBoolean()).isTrue();
    }
}
