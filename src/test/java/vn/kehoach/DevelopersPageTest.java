package vn.kehoach;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/** The page for developers says what the code is: its modules with their arrows, and names that exist. */
class DevelopersPageTest {

    /** Read once: whoever looks at the arrows looks at every class with all that it uses. */
    private static final ApplicationModules CODE = ApplicationModules.of(KehoachApplication.class);

    private static final String PAGE = "src/docs/developers.md";
    private static final Path MAP = Path.of("target/module-map");

    /** An arrow of the diagram: {@code Kehoach.Kehoach.plan .[…].> Kehoach.Kehoach.audit : "…"}. */
    private static final Pattern ARROW = Pattern.compile("(?m)^[\\w.]*\\.(\\w+) \\S+> [\\w.]*\\.(\\w+) : ");

    private static final Pattern MODULE = Pattern.compile("(?m)^component \"==(\\w+)\\\\n");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|`]+ \\| ([^|]*) \\|$");
    private static final Pattern MARKED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?(?:\\(\\))?");
    private static final Pattern FILE =
            Pattern.compile("(?:[\\w./-]*/)?([\\w.-]+\\.(?:html|bpmn|dmn|js|css|md|yaml|java|sql))");
    private static final Pattern TABLE = Pattern.compile("[a-z]+(?:_[a-z]+)+");
    private static final Pattern SECTION = Pattern.compile("(?ms)^### ([^\\n]+)\\n(.*?)(?=^##|\\z)");
    private static final Pattern COUNTED = Pattern.compile("\\*\\*(\\d+) tệp\\*\\*");
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+) \\| `");

    @Test
    void modules_use_only_the_modules_that_they_name() {
        CODE.verify();
    }

    @Test
    void the_map_of_modules_in_the_page_is_the_one_that_the_code_has() throws IOException {
        String diagram = printed();

        Map<String, String> inTheCode = modules(diagram);

        assertThat(inTheCode).hasSizeGreaterThan(20);
        assertThat(inThePage()).containsExactlyInAnyOrderEntriesOf(inTheCode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "src/docs/adr/0011-doc-bang-quy-tac-khong-hoc.md",
                "src/docs/adr/0012-noi-dung-co-kieu-giu-khoa-la.md",
                "src/docs/adr/0013-jpa-canh-jdbc.md",
                "src/docs/adr/0014-hai-the-gioi-ma-trang.md"
            })
    void every_class_file_and_table_that_is_named_exists(String page) {
        Set<String> files = files();
        String schema = schema();

        List<String> gone = MARKED.matcher(text(Path.of(page)))
                .results()
                .map(found -> found.group(1))
                .filter(name -> gone(name, files, schema))
                .toList();

        assertThat(gone).isEmpty();
    }

    @Test
    void each_change_walked_through_counts_the_files_that_it_lists() {
        List<MatchResult> sections = SECTION.matcher(text(Path.of(PAGE)))
                .results()
                .filter(section -> COUNTED.matcher(section.group(2)).find())
                .toList();

        assertThat(sections).hasSize(3).allSatisfy(section -> assertThat(
                        LINE.matcher(section.group(2)).results().count())
                .as(section.group(1))
                .isEqualTo(counted(section.group(2))));
    }

    private static long counted(String section) {
        return COUNTED.matcher(section)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The diagram and a canvas a module, for people to look at, below target. */
    private static String printed() throws IOException {
        new Documenter(CODE, Documenter.Options.defaults().withOutputFolder(MAP.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults()
                        .withStyle(DiagramStyle.UML)
                        .withDefaultDisplayName(module -> module.getIdentifier().toString()))
                .writeModuleCanvases();
        return Files.readString(MAP.resolve("components.puml"));
    }

    private static Map<String, String> modules(String diagram) {
        Map<String, Set<String>> arrows =
                MODULE.matcher(diagram).results().collect(toMap(found -> found.group(1), found -> new TreeSet<>()));
        ARROW.matcher(diagram).results().forEach(found -> arrows.get(found.group(1))
                .add("`" + found.group(2) + "`"));
        Map<String, String> rows = new TreeMap<>();
        arrows.forEach((module, to) -> rows.put(module, String.join(", ", to)));
        return rows;
    }

    private static Map<String, String> inThePage() {
        return ROW.matcher(text(Path.of(PAGE)))
                .results()
                .collect(toMap(
                        found -> found.group(1),
                        found -> Arrays.stream(found.group(2).split(","))
                                .map(String::strip)
                                .filter(name -> name.startsWith("`"))
                                .sorted()
                                .collect(joining(", ")),
                        (first, second) -> first,
                        TreeMap::new));
    }

    private static boolean gone(String name, Set<String> files, String schema) {
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            return !files.contains(file.group(1));
        }
        Matcher type = CLASS.matcher(name);
        if (type.matches()) {
            return !files.contains(type.group(1) + ".java");
        }
        return TABLE.matcher(name).matches() && !schema.contains(name);
    }

    private static Set<String> files() {
        return Stream.of("src", "bpmn", "forms")
                .flatMap(root -> under(Path.of(root)))
                .map(file -> file.getFileName().toString())
                .collect(toCollection(TreeSet::new));
    }

    private static String schema() {
        return under(Path.of("src/main/resources/db/migration"))
                .map(DevelopersPageTest::text)
                .collect(joining());
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
