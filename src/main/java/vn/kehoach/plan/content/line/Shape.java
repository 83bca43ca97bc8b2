package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How one type of record stands in JSON: a key for each component, see {@link Part}. */
final class Shape {

    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final List<Part> parts;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Stream.of(components).map(Part::of).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shape of that type, looked at once. */
    static Shape of(Class<?> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            // Not within the map: the shape of a record asks for those of its groups.
            known = new Shape(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    Object read(JsonNode json, int index) {
        Map<String, JsonNode> left = new LinkedHashMap<>();
        json.properties().forEach(field -> left.put(field.getKey(), field.getValue()));
        return take(new Unread(left, json.isObject() ? Optional.empty() : Optional.of(json), index));
    }

    /** Takes out of what is unread that which the record knows; its {@link Rest} comes last and gets what is left. */
    Object take(Unread unread) {
        Object[] values = parts.stream().map(part -> part.take(unread)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot build " + constructor, e);
        }
    }

    JsonNode write(Record record) {
        Rest rest = parts.stream()
                .filter(Part.OfRest.class::isInstance)
                .map(part -> (Rest) part.value(record))
                .findFirst()
                .orElse(Rest.NONE);
        if (rest.bare().isPresent()) {
            return rest.bare().orElseThrow();
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(record, json, rest);
        rest.keys().forEach((key, value) -> {
            if (!json.has(key)) {
                json.set(key, value);
            }
        });
        return json;
    }

    void put(Record record, ObjectNode json, Rest rest) {
        parts.forEach(part -> part.put(part.value(record), json, rest));
    }

    List<String> keys() {
        return parts.stream().flatMap(Part::keys).toList();
    }

    /**
     * What of a JSON no component has taken yet.
     *
     * @param index where it stands in its list
     */
    record Unread(Map<String, JsonNode> left, Optional<JsonNode> bare, int index) {}
}
