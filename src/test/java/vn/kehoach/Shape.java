package vn.kehoach;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Version;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.audit.Recorded;

/** What the rules ask of classes and fields that ArchUnit has no words for. */
final class Shape {

    static final ArchCondition<JavaClass> HAVE_A_VERSION = condition(
            "have a field with @Version",
            entity -> entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)),
            JavaClass::getName);

    static final ArchCondition<JavaField> BE_FINAL_OR_VOLATILE = condition(
            "be final, or volatile where the bean keeps a state for all threads",
            field -> field.getModifiers().contains(JavaModifier.FINAL)
                    || field.getModifiers().contains(JavaModifier.VOLATILE),
            JavaField::getFullName);

    static final ArchCondition<JavaClass> HAVE_WHAT_THEY_RECORD = condition(
            "have the fields that @Recorded names",
            entity -> entity.tryGetAnnotationOfType(Recorded.class)
                    .filter(recorded -> namedBy(recorded)
                            .allMatch(name -> entity.tryGetField(name).isPresent()))
                    .isPresent(),
            JavaClass::getName);

    private Shape() {}

    private static Stream<String> namedBy(Recorded recorded) {
        return Stream.concat(Stream.of(recorded.values()), Stream.of(recorded.state()))
                .filter(name -> !name.isEmpty());
    }

    private static <T> ArchCondition<T> condition(String words, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), name.apply(item) + " should " + words));
            }
        };
    }
}
