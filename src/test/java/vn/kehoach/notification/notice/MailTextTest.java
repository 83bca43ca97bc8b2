package vn.kehoach.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of mails stand in one folder, a file a kind; the program brings nothing but facts. */
class MailTextTest {

    private static final Path KINDS = Path.of("src/main/resources/templates/mail/kinds");
    private static final Pattern WORDS = Pattern.compile("MailText\\s*\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+)\"");
    private static final Map<String, String> RETURNED =
            Map.of("by", "Trần Thị B", "title", "Hội nghị", "reason", "Sửa mục III");

    static List<String> kinds() throws IOException {
        try (Stream<Path> files = Files.list(KINDS)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> named(Pattern names) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> names.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_kind_that_is_sent_has_its_file_and_every_file_is_sent() throws IOException {
        assertThat(named(WORDS)).isSubsetOf(kinds());
        assertThat(named(LITERAL)).containsAll(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_subject_a_button_and_a_text(String kind) {
        MailWords words = MailWords.of(kind);

        assertThat(List.of(words.subject(), words.button(), words.text())).noneMatch(String::isBlank);
    }

    @Test
    void the_words_are_those_of_the_template_and_the_facts_those_of_the_case() {
        MailText mail = MailText.of("plan-returned", RETURNED);

        assertThat(mail.subject()).isEqualTo("Kế hoạch được trả lại: Hội nghị");
        assertThat(mail.text()).isEqualTo("Trần Thị B trả lại kế hoạch “Hội nghị”.\n\nLý do: Sửa mục III");
        assertThat(mail.button()).isEqualTo("Chỉnh sửa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "__${7*7}__",
                "[(${by})]",
                "[# th:if=\"${by}\"]x[/]",
                "<b>&amp;</b>",
                "\nNút: Bấm vào đây",
                "*{title} #{x} @{/y} ~{z}",
                "/*[(${by})]*/"
            })
    void a_fact_is_put_in_letter_by_letter_whatever_it_looks_like(String hostile) {
        MailText mail = MailText.of("plan-returned", Map.of("by", "B", "title", hostile, "reason", hostile));

        assertThat(mail.subject()).isEqualTo("Kế hoạch được trả lại: " + hostile);
        assertThat(mail.text()).isEqualTo("B trả lại kế hoạch “" + hostile + "”.\n\nLý do: " + hostile);
        assertThat(mail.button()).isEqualTo("Chỉnh sửa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "off", "false", "0"})
    void a_reason_of_one_word_is_a_reason(String reason) {
        MailText mail = MailText.of(
                "substitute-declined",
                Map.of("substitute", "B", "from", "01/02/2026", "until", "05/02/2026", "reason", reason));

        assertThat(mail.text()).endsWith("\n\nLý do: " + reason);
    }

    @Test
    void where_there_is_no_reason_none_is_named() {
        MailText mail = MailText.of(
                "substitute-declined",
                Map.of("substitute", "B", "from", "01/02/2026", "until", "05/02/2026", "reason", ""));

        assertThat(mail.text()).endsWith("có thể cử người khác.");
    }

    @Test
    void a_fact_that_is_missing_or_of_no_use_is_a_mistake_that_shows() {
        assertThatThrownBy(() -> MailText.of("plan-returned", Map.of("by", "B", "title", "C")))
                .hasMessageContaining("reason");
        assertThatThrownBy(() ->
                        MailText.of("plan-returned", Map.of("by", "B", "title", "C", "reason", "D", "answer", "E")))
                .hasMessageContaining("answer");
    }

    @Test
    void a_file_without_a_subject_or_a_button_is_none() {
        for (String file : Arrays.asList("Nút: Mở\n\nChữ", "Tiêu đề: A\n\nChữ", "Tiêu đề: A\nNút: Mở")) {
            assertThatThrownBy(() -> MailWords.parse("x", file)).hasMessageContaining("Tiêu đề");
        }
    }
}
