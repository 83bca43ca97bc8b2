package vn.kehoach.process.taskcontract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * What one user task accepts, on every route: these fields and no other.
 *
 * @param taskKey the user task's id in its model
 * @param fields in the order of the form
 */
record TaskContract(String taskKey, List<Field<?>> fields) {

    static TaskContract of(String taskKey, Field<?>... fields) {
        return new TaskContract(taskKey, List.of(fields));
    }

    /** The fields as variables for the engine, or a refusal that names everything that is wrong. */
    VariableMap read(Map<String, Object> given) {
        List<FieldError> errors = new ArrayList<>(unknown(given));
        Map<String, Object> values = typed(given, errors);
        Set<String> wrong = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        fields.stream().filter(field -> !wrong.contains(field.name())).forEach(field -> field.check(values)
                .ifPresent(errors::add));
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return variables(values);
    }

    private List<FieldError> unknown(Map<String, Object> given) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new FieldError(name, "Trường “" + name + "”", "không có trong biểu mẫu"))
                .toList();
    }

    private Map<String, Object> typed(Map<String, Object> given, List<FieldError> errors) {
        Map<String, Object> values = new HashMap<>();
        for (Field<?> field : fields) {
            try {
                values.put(field.name(), field.read(given.get(field.name())));
            } catch (WrongValue wrong) {
                errors.add(field.error(wrong.getMessage()));
            }
        }
        return values;
    }

    private VariableMap variables(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        fields.forEach(field -> variables.putValueTyped(field.name(), field.passing(values)));
        return variables;
    }
}
