package vn.kehoach.dossier.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.kehoach.audit.Recorded;

/** What may be read in the record of a plan has words for people, read off what is recorded. */
class RecordWordsTest {

    private static final Pattern WRITTEN = Pattern.compile("(?:AuditEntry|MailEntry)\\.of\\(\\s*\"([a-z-]+)\"\\s*,");

    @Test
    void everything_that_is_recorded_of_a_plan_has_words() {
        assertThat(recorded()).hasSizeGreaterThan(10).allSatisfy(type -> {
            Recorded recorded = type.getAnnotation(Recorded.class);
            assertThat(kinds(type))
                    .allSatisfy(kind -> assertThat(RecordWords.what(recorded.as() + "-" + kind, recorded.as()))
                            .isNotEqualTo(recorded.as() + "-" + kind)
                            .contains(": "));
        });
    }

    @Test
    void every_value_that_is_shown_has_a_label() {
        assertThat(recorded().stream()
                        .flatMap(type ->
                                Arrays.stream(type.getAnnotation(Recorded.class).values())))
                .filteredOn(name -> !RecordLine.isForPrograms(name))
                .allSatisfy(name -> assertThat(RecordWords.label(name)).isNotEqualTo(name));
    }

    /** A duty, a scope, an order of signing: whatever a property may hold, people read its word and not its code. */
    @Test
    void no_state_answer_or_kind_is_shown_as_its_code() {
        List<String> raw = recorded().stream()
                .flatMap(type -> {
                    Recorded recorded = type.getAnnotation(Recorded.class);
                    return Arrays.stream(type.getDeclaredFields())
                            .filter(field -> field.getType().isEnum())
                            .filter(field -> List.of(recorded.values()).contains(field.getName()))
                            .flatMap(field -> Arrays.stream(field.getType().getEnumConstants())
                                    .map(each -> ((Enum<?>) each).name())
                                    .filter(name -> RecordWords.value(
                                                    recorded.as(), field.getName(), TextNode.valueOf(name))
                                            .equals(name))
                                    .map(name -> recorded.as() + "." + field.getName() + ": " + name));
                })
                .toList();

        assertThat(raw).isEmpty();
        assertThat(RecordWords.value("assignment", "kind", TextNode.valueOf("FINAL_REPORT")))
                .isEqualTo("báo cáo cấp trên");
    }

    /** Read off the sources: each kind that a module writes by itself. */
    @Test
    void everything_that_a_module_records_by_itself_has_words() throws IOException {
        List<String> kinds;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            kinds = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(RecordWordsTest::text)
                    .flatMap(text -> WRITTEN.matcher(text).results())
                    .map(found -> found.group(1))
                    .toList();
        }

        assertThat(kinds).hasSizeGreaterThan(10).allSatisfy(kind -> assertThat(RecordWords.what(kind, ""))
                .isNotEqualTo(kind));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> recorded() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Recorded.class));
        return scanner.findCandidateComponents("vn.kehoach").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .toList();
    }

    private static Stream<String> kinds(Class<?> type) {
        return Stream.concat(Stream.of("created", "changed"), states(type));
    }

    private static Stream<String> states(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName()
                        .equals(type.getAnnotation(Recorded.class).state()))
                .map(Field::getType)
                .filter(Class::isEnum)
                .flatMap(states -> Arrays.stream(states.getEnumConstants()))
                .map(state -> state.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
