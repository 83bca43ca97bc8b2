package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tasklist shows the raw key of a label that is missing, and breaks where a placeholder is. */
class TasklistLabelsTest {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/app/tasklist/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|\\{[^{}]*}|%[sd]");
    private static final Pattern TAG = Pattern.compile("</?\\w[^>]*>");

    /** The banner of the end of life is not for our users; the stock text of NO_TASK_FORM is empty too. */
    private static final Set<String> EMPTY = Set.of("labels.BANNER_CE_EOL_TEXT", "labels.NO_TASK_FORM");

    private final Map<String, String> english = labels("en");
    private final Map<String, String> vietnamese = labels("vi");

    @Test
    void every_label_of_tasklist_has_a_vietnamese_text_and_there_is_no_other() {
        assertThat(english).hasSizeGreaterThan(400);

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void only_labels_that_people_never_see_are_empty() {
        final var empty = vietnamese.entrySet().stream()
                .filter(label -> label.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(empty).containsExactlyInAnyOrderElementsOf(EMPTY);
    }

    @Test
    void names_numbers_and_links_stand_in_the_vietnamese_text_as_in_the_english_one() {
        final var translated = new TreeMap<>(vietnamese);
        translated.keySet().removeAll(EMPTY);

        assertThat(translated).allSatisfy((key, text) -> {
            assertThat(found(PLACEHOLDER, text)).as(key).isEqualTo(found(PLACEHOLDER, english.get(key)));
            assertThat(found(TAG, text)).as(key).isEqualTo(found(TAG, english.get(key)));
        });
    }

    @Test
    void vietnamese_letters_are_written_in_their_composed_form() {
        assertThat(vietnamese.values())
                .allSatisfy(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(text)
                        .isTrue());
    }

    @Test
    void the_calendar_of_the_date_picker_is_where_the_script_looks_for_it() {
        final var script = text(FOLDER + "scripts/vietnamese/vietnamese.js");
        final var imported = found(Pattern.compile("(?<=/)webjars/angular-i18n/[^']+"), script);

        assertThat(imported).hasSize(1);
        assertThat(text("/META-INF/resources/" + imported.get(0))).contains("\"id\": \"vi-vn\"");
    }

    @Test
    void every_script_that_tasklist_loads_is_there() {
        final var config = text(FOLDER + "scripts/config.js");
        final var scripts = found(Pattern.compile("(?<=')scripts/[^']+"), config);

        assertThat(scripts).isNotEmpty();
        assertThat(scripts)
                .allSatisfy(script -> assertThat(text(FOLDER + script + ".js")).isNotBlank());
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> labels(String language) {
        final Map<String, String> labels = new TreeMap<>();
        try {
            final var json = text(FOLDER + "locales/" + language + ".json").replace("\uFEFF", "");
            collect("", new ObjectMapper().readTree(json), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static void collect(String key, JsonNode node, Map<String, String> labels) {
        if (node.isValueNode()) {
            labels.put(key, node.asText());
        }
        final var prefix = key.isEmpty() ? "" : key + ".";
        node.fields().forEachRemaining(field -> collect(prefix + field.getKey(), field.getValue(), labels));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(prefix + i, node.get(i), labels);
        }
    }

    private static String text(String path) {
        try (InputStream file = TasklistLabelsTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
