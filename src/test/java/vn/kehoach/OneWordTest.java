package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.util.StringUtils.uncapitalize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import vn.kehoach.process.taskcontract.FormField;
import vn.kehoach.process.taskcontract.TaskForms;
import vn.kehoach.shared.Worded;

/** One thing has one word: the enum says it, and pages, record, mails, forms and scripts say the same. */
class OneWordTest {

    private static final Path SCRIPTS =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/tasklist/scripts/kehoach");

    private static final Pattern TABLE = Pattern.compile("(?m)^  (\\w+): \\{\\n((?: {4}\\w+: '[^']*',\\n)+) {2}},");
    private static final Pattern ENTRY = Pattern.compile("(\\w+): '([^']*)'");
    private static final Pattern OPTION = Pattern.compile("\\['([A-Z_]+)', '([^']*[^A-Z_'][^']*)'");

    private static final List<Class<? extends Worded>> WORDED = scanned();

    /** Words of states that no other sentence needs as a whole; said twice, they drift apart. */
    private static final Set<String> OF_STATES = Set.of(
            "PlanState",
            "AssignmentState",
            "AssignmentStatus",
            "SignatureState",
            "SigningState",
            "ExtensionState",
            "DeliveryState",
            "MailState",
            "Stance",
            "Response",
            "Silence",
            "SigningDecision",
            "ReviewDecision",
            "ExtensionDecision",
            "NextStep",
            "Purpose");

    @Test
    void the_scripts_of_tasklist_say_the_words_of_the_enums() throws IOException {
        Map<String, Map<String, String>> tables = tables(Files.readString(SCRIPTS.resolve("words.js")));

        assertThat(tables)
                .hasSizeGreaterThan(8)
                .allSatisfy((name, words) -> assertThat(words).as(name).isEqualTo(words(enumOf(name))));
    }

    @Test
    void an_answer_that_a_form_or_script_names_has_the_word_of_its_enum() throws IOException {
        Map<String, Set<String>> labels = WORDED.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .collect(Collectors.groupingBy(Worded::name, Collectors.mapping(Worded::label, Collectors.toSet())));

        assertThat(files("forms", ".html")).isNotEmpty().allSatisfy(file -> OPTION.matcher(text(file))
                .results()
                .forEach(found -> assertThat(labels.getOrDefault(found.group(1), Set.of()))
                        .as(file + ": " + found.group(1))
                        .contains(found.group(2))));
        assertThat(files(SCRIPTS.toString(), ".js")).isNotEmpty().allSatisfy(file -> OPTION.matcher(text(file))
                .results()
                .filter(found -> labels.containsKey(found.group(1)))
                .forEach(found -> assertThat(labels.get(found.group(1)))
                        .as(file + ": " + found.group(1))
                        .contains(found.group(2))));
    }

    @Test
    void every_choice_of_a_task_offers_the_words_of_one_enum() {
        List<Map<String, String>> known =
                WORDED.stream().map(OneWordTest::words).toList();
        List<Map<String, String>> offered = TaskForms.all().values().stream()
                .flatMap(Collection::stream)
                .filter(field -> field.type() == FormField.Type.CHOICE)
                .map(field -> field.answers().stream()
                        .collect(Collectors.toMap(FormField.Answer::value, FormField.Answer::label)))
                .toList();

        assertThat(offered).hasSizeGreaterThan(4).allSatisfy(answers -> assertThat(known)
                .anySatisfy(words -> assertThat(words).containsAllEntriesOf(answers)));
    }

    @Test
    void no_page_mail_or_class_says_the_word_of_a_state_by_itself() throws IOException {
        Map<String, Class<? extends Worded>> owners = new LinkedHashMap<>();
        WORDED.stream()
                .filter(type -> OF_STATES.contains(type.getSimpleName()))
                .forEach(type -> words(type).values().forEach(word -> owners.put(uncapitalize(word), type)));

        List<String> twice = Stream.of(files("src/main/java", ".java"), files("src/main/resources/templates", ".html"))
                .flatMap(List::stream)
                .flatMap(file -> literals(file)
                        .filter(owners::containsKey)
                        .filter(word -> !owns(file, word))
                        .map(word ->
                                file + ": “" + word + "” of " + owners.get(word).getSimpleName()))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void no_class_writes_an_answer_as_text() throws IOException {
        Set<String> answers = Stream.of(
                        "SigningDecision",
                        "ReviewDecision",
                        "ExtensionDecision",
                        "NextStep",
                        "Stance",
                        "Response",
                        "Silence",
                        "SignOrder")
                .map(OneWordTest::enumOf)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Worded::name)
                .collect(Collectors.toSet());
        Pattern literal = Pattern.compile("\"([A-Z_]+)\"");

        List<String> written = files("src/main/java", ".java").stream()
                .flatMap(file -> literal.matcher(text(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(answers::contains)
                        .map(answer -> file + ": " + answer))
                .toList();

        assertThat(answers).hasSizeGreaterThan(14);
        assertThat(written).isEmpty();
    }

    /** A file that declares an enum with that word owns it. */
    private static boolean owns(Path file, String word) {
        String name = file.getFileName().toString();
        return WORDED.stream()
                .filter(type -> words(type).values().stream()
                        .anyMatch(each -> uncapitalize(each).equals(word)))
                .anyMatch(type -> name.startsWith(ClassUtils.getShortName(type).split("[.]")[0] + "."));
    }

    private static Stream<String> literals(Path file) {
        Pattern literal = Pattern.compile(file.toString().endsWith(".java") ? "\"([^\"\\n]+)\"" : "'([^'\\n]+)'");
        return literal.matcher(text(file)).results().map(found -> uncapitalize(found.group(1)));
    }

    private static Map<String, Map<String, String>> tables(String script) {
        return TABLE.matcher(script)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> entries(found.group(2))));
    }

    private static Map<String, String> entries(String table) {
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(table);
        while (entry.find()) {
            entries.put(entry.group(1), entry.group(2));
        }
        return entries;
    }

    private static Class<? extends Worded> enumOf(String name) {
        return WORDED.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no enum " + name));
    }

    private static Map<String, String> words(Class<? extends Worded> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Worded::name, Worded::label, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Class<? extends Worded>> scanned() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition bean) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Worded.class));
        return scanner.findCandidateComponents("vn.kehoach").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .filter(Class::isEnum)
                .<Class<? extends Worded>>map(type -> type.asSubclass(Worded.class))
                .toList();
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
