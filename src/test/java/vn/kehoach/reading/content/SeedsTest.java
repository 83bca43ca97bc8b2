package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four real plans are read as a careful reader reads them. */
class SeedsTest {

    static java.util.List<String> names() {
        return Seeds.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_real_plan_is_read_as_a_careful_reader_reads_it(String name) {
        PlanReading reading = TestDays.reader().read(Seeds.text(name));

        Comparison comparison = new Comparison(Seeds.expected(name), reading.json());

        System.out.println(name + ": " + comparison.right() + " right, " + comparison.wrong() + " wrong");
        comparison.rows().forEach(System.out::println);
        assertThat(comparison.rows()).noneMatch(row -> row.startsWith("  WRONG"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_item_names_its_place_in_the_text(String name) {
        PlanReading reading = TestDays.reader().read(Seeds.text(name));

        for (JsonNode work : reading.json().path("obligations")) {
            JsonNode source = work.path("source");
            String text = reading.text()
                    .substring(source.path("start").asInt(), source.path("end").asInt());
            assertThat(text).isEqualTo(source.path("text").asText()).isNotBlank();
            assertThat(Comparison.words(work.path("what").asText(), text)).isEqualTo(1);
        }
    }
}
