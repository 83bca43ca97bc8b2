package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package that one can find something in has no more files than a page lists. */
class PackageSizeTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoach");
    private static final int MOST = 30;

    /** Still to be sorted into rooms. This list only shrinks: nothing is added, and what has been sorted is taken out. */
    private static final List<String> STILL_FLAT =
            List.of("dossier.web", "notification", "organisation", "plan", "plan.content", "reading");

    @Test
    void no_package_has_more_than_thirty_files_but_those_that_are_still_to_be_sorted() throws IOException {
        Map<String, Long> tooFull = files();

        tooFull.values().removeIf(count -> count <= MOST);

        assertThat(tooFull).containsOnlyKeys(STILL_FLAT);
    }

    private static Map<String, Long> files() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(each -> each.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            each -> SOURCES.relativize(each.getParent())
                                    .toString()
                                    .replace('/', '.'),
                            TreeMap::new,
                            Collectors.counting()));
        }
    }
}
