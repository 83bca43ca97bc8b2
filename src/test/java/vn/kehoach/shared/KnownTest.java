package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.testing.Refusals.invalid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address may ask for by name. */
class KnownTest {

    enum Colour {
        RED,
        BLUE
    }

    @Test
    void a_name_of_the_list_chooses_its_value() {
        assertThat(Known.of("colour", "Màu", "BLUE", Colour.class)).contains(Colour.BLUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void no_name_chooses_none(String nothing) {
        assertThat(Known.of("colour", "Màu", nothing, Colour.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "GREEN", "BLUE ", "-1", "BLUE,RED"})
    void a_name_that_the_list_has_not_is_refused_by_its_field(String name) {
        assertThat(invalid(() -> Known.of("colour", "Màu", name, Colour.class), "colour"))
                .contains("Màu", name);
    }
}
