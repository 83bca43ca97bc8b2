package vn.kehoach.process.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/**
 * The shape in which the engine's interface takes variables: {@code {"reason": {"value": "…", "type": "String"}}}. What
 * has another shape is refused here; what the values mean is for the contract of the task, as on our own route.
 */
final class EngineVariables {

    private static final String VARIABLES = "variables";
    private static final Set<String> KEYS = Set.of(VARIABLES, "withVariablesInReturn");
    private static final Set<String> TEXTS = Set.of("string", "date", "json");
    private static final Set<String> NUMBERS = Set.of("integer", "short", "long", "double", "number");

    private EngineVariables() {}

    /** The plain values by name. Whole Java objects and files are taken by no form. */
    static Map<String, Object> plain(Map<String, Object> body) {
        refuseOthers(body);
        Object variables = body.get(VARIABLES);
        if (variables == null) {
            return Map.of();
        }
        if (!(variables instanceof Map<?, ?> byName)) {
            throw Refused.malformed(List.of(new FieldError(VARIABLES, "Các trường", "không đúng dạng")));
        }
        Map<String, Object> values = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        byName.forEach((name, variable) -> add(String.valueOf(name), variable, values, errors));
        refuse(errors);
        return values;
    }

    private static void refuseOthers(Map<String, Object> body) {
        refuse(body.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .sorted()
                .map(key -> error(key, "không có trong biểu mẫu"))
                .toList());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Refused.malformed(errors);
        }
    }

    private static void add(String name, Object variable, Map<String, Object> values, List<FieldError> errors) {
        if (!(variable instanceof Map<?, ?> typed)) {
            errors.add(error(name, "không đúng dạng"));
        } else if (!fits(typed.get("type"), typed.get("value"))) {
            errors.add(error(name, "thuộc kiểu không được nhận"));
        } else {
            values.put(name, typed.get("value"));
        }
    }

    /** Whoever names a type means it; without one the value speaks for itself. */
    private static boolean fits(Object type, Object value) {
        String named = String.valueOf(type).toLowerCase(Locale.ROOT);
        return type == null
                || TEXTS.contains(named) && (value == null || value instanceof String)
                || NUMBERS.contains(named) && (value == null || value instanceof Number)
                || named.equals("boolean") && (value == null || value instanceof Boolean)
                || named.equals("null") && value == null;
    }

    private static FieldError error(String name, String message) {
        return new FieldError(name, "Trường “" + name + "”", message);
    }
}
