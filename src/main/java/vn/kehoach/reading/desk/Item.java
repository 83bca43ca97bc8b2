package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One obligation on the desk: what it says now, and what the reader had said where that was something else. */
final class Item {

    static final String CHECKED = "checked";
    static final String READ = "read";
    static final String BY_HAND = "addedByHand";
    static final String ALSO = "also";
    static final String CHANGE = "change";

    /** What the reader reads of an obligation and the drafter may correct. */
    static final List<String> VALUES = List.of(
            "who",
            "what",
            "kind",
            "due",
            "before",
            "quota",
            "onlyIf",
            "term",
            "recurrence",
            "partners",
            "optional",
            "quotaUnit",
            "routing",
            "condition",
            "relative",
            "dueFrom",
            "recurs",
            "quotaIs",
            "product");

    private final ObjectNode json;

    Item(ObjectNode json) {
        this.json = json;
    }

    ObjectNode json() {
        return json;
    }

    String what() {
        return json.path("what").asText("");
    }

    /** The bodies as one text. */
    String who() {
        return words(json.path("who"));
    }

    static String words(JsonNode node) {
        return node.isArray()
                ? String.join(
                        "; ",
                        StreamSupport.stream(node.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : node.asText("");
    }

    boolean isByHand() {
        return json.path(BY_HAND).asBoolean();
    }

    /** Whether something of it is the drafter's. */
    boolean isOurs() {
        return isByHand() || json.path(READ).isObject() || json.path(ALSO).isArray();
    }

    /** What the reader had said in this field. */
    JsonNode asRead(String key) {
        JsonNode read = json.path(READ);
        return normal(read.has(key) ? read.get(key) : json.path(key));
    }

    /** What it says in this field; nothing, null and an empty list are the same. */
    JsonNode now(String key) {
        return normal(json.path(key));
    }

    static JsonNode normal(JsonNode node) {
        boolean nothing = node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty();
        if (nothing || node.isTextual() && node.asText().isBlank()) {
            return NullNode.getInstance();
        }
        return node.isArray() && node.size() == 1 ? node.get(0) : node;
    }

    /** The drafter says what this field says; what the reader had said is kept beside it. */
    void correct(String key, JsonNode value) {
        if (normal(value).equals(now(key))) {
            return;
        }
        if (!isByHand()) {
            keepRead(key, normal(value));
        }
        set(key, value);
        forgetDoubt(key);
    }

    private void keepRead(String key, JsonNode value) {
        ObjectNode read = json.path(READ) instanceof ObjectNode there ? there : json.putObject(READ);
        if (!read.has(key)) {
            read.set(key, now(key));
        }
        if (normal(read.get(key)).equals(value)) {
            read.remove(key);
        }
        if (read.isEmpty()) {
            json.remove(READ);
        }
    }

    /** The reader says what this field says. */
    void set(String key, JsonNode value) {
        if (!normal(value).isNull()) {
            json.set(key, value);
        } else if (key.equals("due")) {
            json.putNull(key);
        } else {
            json.remove(key);
        }
    }

    private void forgetDoubt(String key) {
        if (json.path("uncertain") instanceof ArrayNode doubts) {
            ArrayNode left = JsonNodeFactory.instance.arrayNode();
            doubts.forEach(doubt -> {
                if (!doubt.asText().equals(key)) {
                    left.add(doubt);
                }
            });
            if (left.isEmpty()) {
                json.remove("uncertain");
            } else {
                json.set("uncertain", left);
            }
        }
    }

    /** Looked at and right, or to be looked at again. */
    void check(boolean checked) {
        if (checked) {
            json.put(CHECKED, true);
        } else {
            json.remove(CHECKED);
        }
    }
}
