package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.ContentMapper;

/**
 * What is said of a duty, key by key, so that two readings can be compared. Nothing, null and an empty list are the same, and
 * so are one name and a list of it.
 */
final class Values {

    /** What the reader reads of a duty and the drafter may correct. */
    static final List<String> KEYS = ContentMapper.keys(Said.class);

    private static final String DUE = "due";

    private final ObjectNode json;

    private Values(ObjectNode json) {
        this.json = json;
    }

    static Values none() {
        return new Values(JsonNodeFactory.instance.objectNode());
    }

    static Values of(ObligationLine line) {
        return of(line.reading());
    }

    static Values of(Reading reading) {
        return new Values(ContentMapper.object(reading));
    }

    static Values of(Said said) {
        return new Values(ContentMapper.object(said));
    }

    static Values of(Optional<Reading> reading) {
        return reading.map(Values::of).orElseGet(Values::none);
    }

    /** As the reader had it: what the drafter says otherwise is kept beside it. */
    static Values asRead(ObligationLine line) {
        Values values = of(line);
        Values read = of(line.desk().read());
        read.keys().forEach(key -> values.put(key, read.get(key)));
        return values;
    }

    List<String> keys() {
        return json.properties().stream().map(field -> field.getKey()).toList();
    }

    JsonNode get(String key) {
        return normal(json.path(key));
    }

    static JsonNode normal(JsonNode node) {
        boolean nothing = node.isMissingNode() || node.isNull() || node.isArray() && node.isEmpty();
        if (nothing || node.isTextual() && node.asText().isBlank()) {
            return NullNode.getInstance();
        }
        return node.isArray() && node.size() == 1 ? node.get(0) : node;
    }

    boolean has(String key) {
        return json.has(key);
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    /** Says it, nothing as null. */
    void put(String key, JsonNode value) {
        json.set(key, value);
    }

    /** A duty says so: where it has no deadline it says null, otherwise nothing. */
    void say(String key, JsonNode value) {
        if (!normal(value).isNull()) {
            json.set(key, value);
        } else if (key.equals(DUE)) {
            json.putNull(key);
        } else {
            json.remove(key);
        }
    }

    void forget(String key) {
        json.remove(key);
    }

    /** The JSON as it stands in this key. */
    JsonNode raw(String key) {
        return json.path(key);
    }

    Reading reading() {
        return ContentMapper.read(json, Reading.class);
    }

    /** Nothing where no key is said. */
    Optional<Reading> some() {
        return isEmpty() ? Optional.empty() : Optional.of(reading());
    }
}
