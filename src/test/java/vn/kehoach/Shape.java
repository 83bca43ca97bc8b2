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

    private Shape() {}

    private static <T> ArchCondition<T> condition(String words, Predicate<T> holds, Function<T, String> name) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), name.apply(item) + " should " + words));
            }
        };
    }
}
