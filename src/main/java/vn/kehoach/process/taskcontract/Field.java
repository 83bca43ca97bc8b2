package vn.kehoach.process.taskcontract;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.shared.FieldError;

/**
 * One field of a task's form.
 *
 * @param variable its name and type
 * @param label its name on the form, in Vietnamese
 * @param reading what it accepts
 * @param fallback what a missing one means; null where it means nothing
 * @param neededWhen by the other values, typed
 * @param missing what is said when it is needed and missing
 */
record Field<T>(
        ProcessVariable<T> variable,
        String label,
        Reading<T> reading,
        T fallback,
        Predicate<Map<String, Object>> neededWhen,
        String missing) {

    static <T> Field<T> optional(ProcessVariable<T> variable, String label, Reading<T> reading) {
        return new Field<>(variable, label, reading, null, values -> false, "");
    }

    Field<T> otherwise(T value) {
        return new Field<>(variable, label, reading, value, neededWhen, missing);
    }

    Field<T> required(String message) {
        return requiredWhen(values -> true, message);
    }

    Field<T> requiredWhen(Predicate<Map<String, Object>> when, String message) {
        return new Field<>(variable, label, reading, fallback, when, message);
    }

    String name() {
        return variable.name();
    }

    /** The value, or its fallback; null where there is neither. An empty text is no value. */
    T read(Object given) throws WrongValue {
        return given == null || given instanceof String text && text.isBlank() ? fallback : reading.read(given);
    }

    Optional<FieldError> check(Map<String, Object> values) {
        return values.get(name()) == null && neededWhen.test(values) ? Optional.of(error(missing)) : Optional.empty();
    }

    FieldError error(String message) {
        return new FieldError(name(), label, message);
    }

    /** For the engine, until the end of the transaction; a missing one hides whatever was there before. */
    TypedValue passing(Map<String, Object> values) {
        @SuppressWarnings("unchecked")
        T value = (T) values.get(name());
        return value == null ? Variables.untypedNullValue(true) : variable.transientValue(value);
    }
}
