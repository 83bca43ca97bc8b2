package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.frame.Purpose;
import vn.kehoach.shared.Refused;

/** The purpose that the drafter chooses for a line of Nơi nhận; without one it is read from the line, or proposed. */
final class ChosenPurpose {

    private static final String TEXT = "text";
    private static final String PURPOSE = "purpose";

    private ChosenPurpose() {}

    static void apply(Sheet sheet, int index, String purpose) {
        ObjectNode content = sheet.content().json().deepCopy();
        if (!(content.path("recipients") instanceof ArrayNode lines) || index < 0 || index >= lines.size()) {
            throw Refused.notFound("Không có dòng nơi nhận thứ " + (index + 1L));
        }
        if (!purpose.isEmpty() && Purpose.named(purpose).isEmpty()) {
            List<String> known =
                    Stream.of(Purpose.values()).map(each -> each.name()).toList();
            throw Refused.invalid(PURPOSE, "Mục đích", "phải là một trong " + String.join(", ", known));
        }
        lines.set(index, purpose.isEmpty() ? without(lines.get(index)) : with(lines.get(index), purpose));
        sheet.set(Content.of(content));
    }

    private static JsonNode with(JsonNode line, String purpose) {
        ObjectNode chosen = line.isObject()
                ? line.deepCopy()
                : JsonNodeFactory.instance.objectNode().put(TEXT, line.asText());
        return chosen.put(PURPOSE, purpose);
    }

    /** A line that has nothing beside its text is a text, as it was read. */
    private static JsonNode without(JsonNode line) {
        if (!line.isObject()) {
            return line;
        }
        ObjectNode rest = line.deepCopy();
        rest.remove(PURPOSE);
        return rest.size() == 1 && rest.path(TEXT).isTextual() ? rest.get(TEXT) : rest;
    }
}
