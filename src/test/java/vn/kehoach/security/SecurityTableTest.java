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
import org.junit.jupiter.api.Test;

/** The table of attacks says only what a test shows. */
class SecurityTableTest {

    private static final Path TABLE = Path.of("src/docs/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_attack_of_the_table_has_a_test_that_exists() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Cách"))
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(testsOf(row)).isNotEmpty().allSatisfy(SecurityTableTest::exists));
    }

    private static List<MatchResult> testsOf(String row) {
        return TEST.matcher(row).results().toList();
    }

    private static void exists(MatchResult named) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            Path file = files.filter(path -> path.endsWith(named.group(1) + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no class " + named.group(1)));
            assertThat(Files.readString(file)).contains("void " + named.group(2) + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
