package vn.kehoach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A package that one can find something in has no more files than a page lists. */
final class PackageSizes {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoach");
    private static final int MOST = 30;

    private PackageSizes() {}

    /** The packages with too many files, and how many these are. */
    static Map<String, Long> tooFull() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            Map<String, Long> counted = all.filter(each -> each.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(PackageSizes::name, TreeMap::new, Collectors.counting()));
            counted.values().removeIf(count -> count <= MOST);
            return counted;
        }
    }

    private static String name(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
    }
}
