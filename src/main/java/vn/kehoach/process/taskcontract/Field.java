package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import vn.kehoach.process.ProcessVariable;
import vn.kehoach.shared.FieldError;

/**
 * The declaration of one field of a task's form.
 *
 * @param variable its name and type
 * @param label its name on the form, in Vietnamese
 * @param type what it accepts
 * @param fallback what a missing one means; null where it means nothing
 * @param needed when it must be filled in
 * @param missing what is said when it is needed and missing
 */
record Field<T>(
        ProcessVariable<T> variable, String label, FieldType<T> type, T fallback, Condition needed, String missing) {

    static <T> Field<T> optional(ProcessVariable<T> variable, String label, FieldType<T> type) {
        return new Field<>(variable, label, type, null, Condition.NEVER, "");
    }

    Field<T> otherwise(T value) {
        return new Field<>(variable, label, type, value, needed, missing);
    }

    Field<T> required(String message) {
        return new Field<>(variable, label, type, fallback, Condition.ALWAYS, message);
    }

    /** Where the other field has one of these values. */
    Field<T> requiredWhen(ProcessVariable<?> other, List<?> values, String message) {
        return neededBy(new Condition(other.name(), List.copyOf(values), false), message);
    }

    private Field<T> neededBy(Condition condition, String message) {
        return new Field<>(variable, label, type, fallback, condition, message);
    }

    String name() {
        return variable.name();
    }

    /** The value, or its fallback; null where there is neither. An empty text is no value. */
    T read(Object given) throws WrongValue {
        return given == null || given instanceof String text && text.isBlank() ? fallback : type.read(given);
    }

    Optional<FieldError> check(Map<String, Object> values) {
        return values.get(name()) == null && needed.holds(values) ? Optional.of(error(missing)) : Optional.empty();
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
