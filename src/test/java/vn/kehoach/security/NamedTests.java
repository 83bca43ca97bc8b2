package vn.kehoach.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that a table of a document names, as {@code ThisTest.that_sentence}. */
final class NamedTests {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    private static final Pattern PART = Pattern.compile("class \\w+ implements (\\w+)");

    private NamedTests() {}

    /** The rows of all tables that are about something, which is all but their heads. */
    static List<String> rows(Path document) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .filter(line -> !line.endsWith("| Kiểm thử |"))
                .toList();
    }

    static void assertThatEachNamesTestsThatExist(List<String> rows) {
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(in(row)).isNotEmpty().allSatisfy(NamedTests::exists));
    }

    private static List<MatchResult> in(String row) {
        return TEST.matcher(row).results().toList();
    }

    private static void exists(MatchResult named) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(named.group(1) + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no class " + named.group(1)));
            assertThat(withItsParts(file)).contains("void " + named.group(2) + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A suite is put together from the interfaces that lie beside it. */
    private static String withItsParts(Path suite) throws IOException {
        String text = Files.readString(suite);
        StringBuilder all = new StringBuilder(text);
        for (MatchResult part : PART.matcher(text).results().toList()) {
            Path beside = suite.resolveSibling(part.group(1) + ".java");
            if (Files.exists(beside)) {
                all.append(Files.readString(beside));
            }
        }
        return all.toString();
    }
}
