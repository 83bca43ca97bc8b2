package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are addressed in one way, hours and days are written in one way, and two things do not share a word. */
class OneSpellingTest {

    /** What a person reads in a class stands between quotation marks. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static final Pattern YOU = Pattern.compile("(?U)\\b[Bb]ạn\\b(?! đọc| bè| trẻ)");
    private static final Pattern FREEZE = Pattern.compile("(?iU)\\bchốt\\b(?! số liệu)");
    private static final Pattern HOUR = Pattern.compile(
            "(?U)(?<![\\d:.@])\\b([01]?\\d|2[0-3])(:|h|:?h)[0-5]\\d\\b|\\b([01]?\\d|2[0-3]) giờ [0-5]\\d");
    private static final Pattern DAY = Pattern.compile("\\b[0-3]?\\d[-.][01]?\\d[-.](19|20)\\d\\d\\b");
    private static final Pattern PATTERN = Pattern.compile("ofPattern\\(\"([^\"]*)\"");

    @Test
    void people_are_addressed_as_dong_chi_and_not_otherwise() throws IOException {
        assertThat(saying(YOU)).isEmpty();
    }

    @Test
    void a_collection_is_closed_and_only_figures_are_frozen() throws IOException {
        assertThat(saying(FREEZE)).isEmpty();
    }

    @Test
    void hours_read_17g00_and_days_25_02_2020() throws IOException {
        assertThat(saying(HOUR)).isEmpty();
        assertThat(saying(DAY)).isEmpty();
    }

    @Test
    void what_writes_a_day_or_an_hour_for_people_writes_it_in_one_way() throws IOException {
        List<String> patterns = files("src/main/java", ".java").stream()
                .flatMap(file -> PATTERN.matcher(text(file)).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(patterns).isNotEmpty().isSubsetOf("dd/MM/yyyy", "HH'g'mm", "uuuu-MM-dd'T'HH:mm:ssXXX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"đến 17:00 hôm nay", "trước 17h00", "lúc 8h30", "17 giờ 30"})
    void another_spelling_of_an_hour_would_be_seen(String text) {
        assertThat(HOUR.matcher(text).find()).isTrue();
    }

    private static List<String> saying(Pattern pattern) throws IOException {
        return read().flatMap(each -> pattern.matcher(each.words())
                        .results()
                        .map(found -> each.file() + ": " + each.words().strip()))
                .distinct()
                .toList();
    }

    /** A text that people read, without the moments that it shows to programs. */
    private record Read(Path file, String words) {

        Read {
            words = words.replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:+]+", "");
        }
    }

    private static Stream<Read> read() throws IOException {
        Stream<Read> classes = files("src/main/java", ".java").stream()
                .filter(file -> !file.toString().contains("/reading/"))
                .flatMap(file -> LITERAL.matcher(code(file)).results().map(found -> new Read(file, found.group(1))))
                .filter(each -> vietnamese(each.words()));
        Stream<Read> pages = Stream.of(
                        files("src/main/resources/templates", ".html"),
                        files("src/main/resources/templates", ".txt"),
                        files("forms", ".html"),
                        files("bpmn", ".bpmn"),
                        files("src/main/resources/META-INF/resources/webjars", ".json"),
                        files("src/main/resources/META-INF/resources/webjars", ".js"))
                .flatMap(List::stream)
                .flatMap(file ->
                        text(file).lines().filter(OneSpellingTest::isText).map(line -> new Read(file, line)));
        return Stream.concat(classes, pages);
    }

    /** The code without its comments, which speak of programs. */
    private static String code(Path file) {
        return text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }

    private static boolean isText(String line) {
        String start = line.strip();
        return !start.startsWith("//") && !start.startsWith("*") && !start.startsWith("/*");
    }

    private static boolean vietnamese(String words) {
        return words.chars().anyMatch(letter -> letter > 0xBF && Character.isLetter(letter));
    }

    private static List<Path> files(String under, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(under))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
