package vn.kehoach.process.taskcontract;

import java.util.List;
import java.util.Map;
import vn.kehoach.process.taskcontract.FormField.Answer;
import vn.kehoach.process.taskcontract.FormField.Type;

/** What a field accepts: read on every route, and told to forms and programs, from the same limits. */
sealed interface FieldType<T> permits Text, Choice, Flag, Confirmation, WholeNumber, Moment, Table, Ids {

    /** The typed value of what came over any of the routes, or a refusal in words; never asked about a missing one. */
    T read(Object given) throws WrongValue;

    Type type();

    /** By their names in JSON Schema. */
    default Map<String, Long> limits() {
        return Map.of();
    }

    default List<Answer> answers() {
        return List.of();
    }

    /** How a person sees that the field of this label has one of these values. */
    default String shown(String label, List<Object> values) {
        return "đánh dấu “" + label + "”";
    }
}
