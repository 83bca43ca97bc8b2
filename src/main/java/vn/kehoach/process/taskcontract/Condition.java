package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.Map;

/**
 * When a field must be filled in, by the value of another.
 *
 * @param field the other field
 * @param values any of these
 * @param unless whether it holds for every value but these
 */
record Condition(String field, List<Object> values, boolean unless) {

    static final Condition NEVER = new Condition("", List.of(), false);
    static final Condition ALWAYS = new Condition("", List.of(), true);

    boolean holds(Map<String, Object> fields) {
        return values.stream().anyMatch(value -> value.equals(fields.get(field))) != unless;
    }

    /** The values as programs write them. */
    List<Object> written() {
        return values.stream()
                .<Object>map(value -> value instanceof Enum<?> choice ? choice.name() : value)
                .toList();
    }

    boolean dependsOnAnother() {
        return !field.isEmpty();
    }
}
