package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a JSON says besides that which its record knows: foreign keys, and known ones of another shape or without a value.
 *
 * @param keys by name
 * @param bare all of it, where it is no object at all but, for instance, a text
 */
public record Rest(Map<String, JsonNode> keys, Optional<JsonNode> bare) {

    /** Nothing besides. */
    public static final Rest NONE = new Rest(Map.of(), Optional.empty());

    /** All of it is that text. */
    public static Rest bare(String text) {
        return new Rest(Map.of(), Optional.of(TextNode.valueOf(text)));
    }

    /** What stands there; a missing node where nothing does. */
    public JsonNode get(String key) {
        return keys.getOrDefault(key, MissingNode.getInstance());
    }

    /** Whether something stands there, in whatever shape. */
    public boolean says(String key) {
        return !get(key).isMissingNode() && !get(key).isNull();
    }

    /** The value of the record, or what stands there in another shape, as text; empty for a list, an object, nothing. */
    public String words(Optional<String> value, String key) {
        return value.orElseGet(() -> says(key) ? get(key).asText() : "");
    }

    /** The names of the record, or those among what stands there in another shape. */
    public List<String> names(Names names, String key) {
        return names.isEmpty()
                ? StreamSupport.stream(get(key).spliterator(), false)
                        .filter(JsonNode::isTextual)
                        .map(name -> name.asText().strip())
                        .toList()
                : names.all();
    }

    /** The same without these keys. */
    public Rest without(List<String> names) {
        Map<String, JsonNode> left = new LinkedHashMap<>(keys);
        left.keySet().removeAll(names);
        return new Rest(left, bare);
    }

    /** Of it only these keys. */
    public Rest only(List<String> names) {
        Map<String, JsonNode> left = new LinkedHashMap<>(keys);
        left.keySet().retainAll(names);
        return new Rest(left, Optional.empty());
    }

    /** Both together. */
    public Rest and(Rest other) {
        Map<String, JsonNode> all = new LinkedHashMap<>(keys);
        all.putAll(other.keys);
        return new Rest(all, bare);
    }

    /** The whole as a text, where it is one. */
    public Optional<String> text() {
        return bare.filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
