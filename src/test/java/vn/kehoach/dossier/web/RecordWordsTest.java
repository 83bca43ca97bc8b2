package vn.kehoach.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import vn.kehoach.audit.Recorded;

/** What may be read in the record of a plan has words for people, read off what is recorded. */
class RecordWordsTest {

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
