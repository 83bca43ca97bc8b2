package vn.kehoach.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.kehoach.plan.Relative;

/** How the rule of a deadline is stored beside its obligation. */
final class RelativeJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RelativeJson() {}

    static String write(Relative relative) {
        return JSON.createObjectNode()
                .put("anchor", relative.anchor())
                .put("amount", relative.amount())
                .put("unit", relative.unit().name())
                .put("direction", relative.direction().name())
                .toString();
    }

    static Relative read(String text) {
        try {
            return JSON.readValue(text, Relative.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored rule of a deadline is no rule", e);
        }
    }
}
