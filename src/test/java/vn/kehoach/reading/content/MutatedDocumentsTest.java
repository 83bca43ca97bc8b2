package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happened to a document on its way, it is read without a failure and nothing is invented. */
@Tag("storm")
class MutatedDocumentsTest {

    private static final int COPIES = 1_000;

    @Test
    void a_thousand_damaged_documents_are_read_and_nothing_is_invented() {
        List<String> documents = Seeds.NAMES.stream().map(Seeds::text).toList();

        for (int seed = 0; seed < COPIES; seed++) {
            String document = new Mutants(seed).of(documents.get(seed % documents.size()));
            check(seed, TestDays.reader().read(document));
        }
    }

    @Test
    void an_empty_text_and_one_of_signs_only_are_no_plans() {
        for (String text :
                new String[] {null, "", " \n\t\n", "***\n---\n::::;;;...", "\uD800\uDC00\uD800", "1.\n2.\n-\n+"}) {
            PlanReading reading = TestDays.reader().read(text);

            assertThat(reading.json().path("obligations")).isEmpty();
            assertThat(reading.json().path("findings").path(0).path("rule").asText())
                    .isEqualTo("not-a-plan");
        }
    }

    static void check(int seed, PlanReading reading) {
        for (JsonNode work : reading.json().path("obligations")) {
            JsonNode source = work.path("source");
            String text = reading.text()
                    .substring(source.path("start").asInt(), source.path("end").asInt());
            assertThat(text)
                    .as("mutant " + seed)
                    .isEqualTo(source.path("text").asText())
                    .isNotBlank();
            assertThat(Comparison.words(work.path("what").asText(), text))
                    .as("mutant " + seed)
                    .isEqualTo(1);
            assertThat(Comparison.words(names(work.path("who")), reading.text()))
                    .as("mutant " + seed)
                    .isEqualTo(1);
        }
    }

    private static String names(JsonNode who) {
        return who.isTextual()
                ? who.asText()
                : String.join(" ", who.findValuesAsText("")) + who.toString().replaceAll("[\\[\\]\",]", " ");
    }
}
