package vn.kehoach.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A concept of the engine has one Vietnamese word on all its pages: that of the table in translation.md. */
class EngineWordsTest {

    private static final Path TABLE = Path.of("src/docs/translation.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!---|Trong bộ máy)([^|]+) \\| ([^|]+) \\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}");

    @Test
    void what_the_engine_calls_by_one_word_is_called_by_one_word_of_ours() throws IOException {
        List<Word> words = words();
        List<String> strange = new ArrayList<>();

        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            WebAppLabels labels = WebAppLabels.of(app);
            labels.english().forEach((key, english) -> missing(
                            words, english, labels.vietnamese().get(key))
                    .forEach(word -> strange.add(app + " " + key + ": " + word.english())));
        }

        assertThat(strange).isEmpty();
    }

    @Test
    void every_word_of_the_table_is_met_on_a_page() throws IOException {
        List<Word> words = words();
        Set<Word> met = new HashSet<>();

        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            WebAppLabels.of(app).english().values().forEach(english -> met.addAll(in(english, words)));
        }

        assertThat(words).hasSizeGreaterThan(50).allMatch(met::contains);
    }

    @Test
    void a_label_that_says_another_word_is_found() throws IOException {
        assertThat(missing(words(), "Open Incidents", "Lỗi đang mở"))
                .extracting(Word::english)
                .containsExactly("incident");
        assertThat(missing(words(), "External Task ID", "Mã công việc"))
                .extracting(Word::english)
                .containsExactly("external task");
    }

    private static List<Word> missing(List<Word> words, String english, String vietnamese) {
        return vietnamese.isBlank()
                ? List.of()
                : in(english, words).stream()
                        .filter(word -> !word.isIn(vietnamese))
                        .toList();
    }

    /** The concepts that a text speaks of; in "external task" there is no "task" besides. */
    private static List<Word> in(String english, List<Word> words) {
        List<Word> found = new ArrayList<>();
        String rest = PLACEHOLDER.matcher(english.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (Word word : words) {
            Matcher matcher = word.pattern().matcher(rest);
            if (matcher.find()) {
                found.add(word);
                rest = matcher.replaceAll("#");
            }
        }
        return found;
    }

    private static List<Word> words() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> new Word(
                        row.group(1).strip(), List.of(row.group(2).strip().split(" / "))))
                .sorted(Comparator.comparing((Word word) -> -word.english().length()))
                .toList();
    }

    private record Word(String english, List<String> vietnamese) {

        Pattern pattern() {
            return Pattern.compile("\\b" + Pattern.quote(english) + "(?:s|es)?(?!\\w)");
        }

        boolean isIn(String text) {
            return vietnamese.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
        }
    }
}
