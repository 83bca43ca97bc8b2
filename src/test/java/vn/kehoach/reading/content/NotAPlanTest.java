package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter, a report or a piece of news gives nobody work, and the reading says so. */
class NotAPlanTest {

    @ParameterizedTest
    @ValueSource(strings = {"thu", "bao-cao", "tin-tuc"})
    void what_is_no_plan_is_said_to_be_none(String name) {
        JsonNode reading = Papers.read(name);

        assertThat(reading.path("obligations")).isEmpty();
        assertThat(Papers.rules(reading)).containsExactly("not-a-plan");
        assertThat(reading.path("findings").path(0).path("message").asText())
                .startsWith("Văn bản này không giống một kế hoạch");
    }
}
