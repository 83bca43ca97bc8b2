package vn.kehoach.process.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** The shape in which the engine's interface takes variables: {@code {"reason": {"value": "…", "type": "String"}}}. */
final class EngineVariables {

    private static final Set<String> CLOSED = Set.of("object", "bytes", "file", "xml");

    private EngineVariables() {}

    /** The plain values by name. Whole Java objects and files are taken by no form. */
    static Map<String, Object> plain(Object variables) {
        if (variables == null) {
            return Map.of();
        }
        if (!(variables instanceof Map<?, ?> byName)) {
            throw Refused.invalid("variables", "Các trường", "không đúng dạng");
        }
        Map<String, Object> values = new HashMap<>();
        List<FieldError> errors = new ArrayList<>();
        byName.forEach((name, variable) -> add(String.valueOf(name), variable, values, errors));
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return values;
    }

    private static void add(String name, Object variable, Map<String, Object> values, List<FieldError> errors) {
        if (!(variable instanceof Map<?, ?> typed)) {
            errors.add(error(name, "không đúng dạng"));
        } else if (CLOSED.contains(String.valueOf(typed.get("type")).toLowerCase(Locale.ROOT))) {
            errors.add(error(name, "thuộc kiểu không được nhận"));
        } else {
            values.put(name, typed.get("value"));
        }
    }

    private static FieldError error(String name, String message) {
        return new FieldError(name, "Trường “" + name + "”", message);
    }
}
