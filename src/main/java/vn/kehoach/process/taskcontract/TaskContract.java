package vn.kehoach.process.taskcontract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import vn.kehoach.process.taskcontract.FormField.RequiredWhen;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * What one user task accepts, on every route: these fields and no other.
 *
 * @param taskKey the user task's id in its model
 * @param fields in the order of the form
 */
public record TaskContract(String taskKey, List<Field<?>> fields) {

    static TaskContract of(String taskKey, Field<?>... fields) {
        return new TaskContract(taskKey, List.of(fields));
    }

    /** The fields as variables for the engine, or a refusal that names everything that is wrong. */
    public VariableMap read(Map<String, Object> given) {
        List<FieldError> foreign = foreign(given);
        List<FieldError> wrong = new ArrayList<>();
        Map<String, Object> values = typed(given, wrong);
        List<FieldError> all = Stream.of(foreign, wrong, missing(values, wrong))
                .flatMap(List::stream)
                .toList();
        if (!all.isEmpty()) {
            throw foreign.isEmpty() || !wrong.isEmpty() ? Refused.invalid(all) : Refused.malformed(all);
        }
        return variables(values);
    }

    private List<FieldError> foreign(Map<String, Object> given) {
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        return given.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new FieldError(name, "Trường “" + name + "”", "không có trong biểu mẫu"))
                .toList();
    }

    private Map<String, Object> typed(Map<String, Object> given, List<FieldError> wrong) {
        Map<String, Object> values = new HashMap<>();
        for (Field<?> field : fields) {
            try {
                values.put(field.name(), field.read(given.get(field.name())));
            } catch (WrongValue refused) {
                wrong.add(field.error(refused.getMessage()));
            }
        }
        return values;
    }

    private List<FieldError> missing(Map<String, Object> values, List<FieldError> wrong) {
        Set<String> told = wrong.stream().map(FieldError::field).collect(Collectors.toSet());
        return fields.stream()
                .filter(field -> !told.contains(field.name()))
                .flatMap(field -> field.check(values).stream())
                .toList();
    }

    private VariableMap variables(Map<String, Object> values) {
        VariableMap variables = Variables.createVariables();
        fields.forEach(field -> variables.putValueTyped(field.name(), field.passing(values)));
        return variables;
    }

    List<FormField> form() {
        return fields.stream().map(this::shown).toList();
    }

    private FormField shown(Field<?> field) {
        return new FormField(
                field.name(),
                field.label(),
                field.type().type(),
                field.needed().equals(Condition.ALWAYS),
                Optional.of(field.needed()).filter(Condition::dependsOnAnother).map(this::shown),
                field.type().limits(),
                field.type().answers());
    }

    private RequiredWhen shown(Condition condition) {
        Field<?> other = fields.stream()
                .filter(field -> field.name().equals(condition.field()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(taskKey + " has no field " + condition.field()));
        String words = "Bắt buộc " + (condition.unless() ? "trừ khi " : "khi ")
                + other.type().shown(other.label(), condition.values());
        return new RequiredWhen(condition.field(), condition.written(), condition.unless(), words);
    }
}
