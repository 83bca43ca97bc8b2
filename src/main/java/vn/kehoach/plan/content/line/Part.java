package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One component of a record in JSON. It has a key of its own; it is a group of keys ({@link JsonUnwrapped}), the place in
 * the list ({@link JsonIgnore}), or the {@link Rest}.
 */
abstract sealed class Part {

    private final Method accessor;

    private Part(RecordComponent component) {
        this.accessor = component.getAccessor();
    }

    static Part of(RecordComponent component) {
        if (component.getType() == Rest.class) {
            return new OfRest(component);
        }
        if (component.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
            return new OfPlace(component);
        }
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? new OfGroup(component)
                : new OfKey(component);
    }

    Object value(Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }

    abstract Object take(Shape.Unread unread);

    void put(Object value, ObjectNode json, Rest rest) {}

    Stream<String> keys() {
        return Stream.of();
    }

    static final class OfKey extends Part {

        private final String key;
        private final Form form;

        private OfKey(RecordComponent component) {
            super(component);
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            this.key = named == null ? component.getName() : named.value();
            this.form = Form.of(component.getGenericType());
        }

        @Override
        Object take(Shape.Unread unread) {
            JsonNode json = unread.left().get(key);
            Optional<Object> value = json == null || json.isNull() ? Optional.empty() : form.read(json);
            if (value.isPresent()) {
                unread.left().remove(key);
            }
            return value.orElseGet(form::nothing);
        }

        @Override
        void put(Object value, ObjectNode json, Rest rest) {
            Optional<JsonNode> written = value.equals(form.nothing())
                    ? Optional.ofNullable(rest.keys().get(key))
                    : Optional.of(form.write(value));
            written.ifPresent(node -> json.set(key, node));
        }

        @Override
        Stream<String> keys() {
            return Stream.of(key);
        }
    }

    static final class OfGroup extends Part {

        private final Shape shape;

        private OfGroup(RecordComponent component) {
            super(component);
            this.shape = Shape.of(component.getType());
        }

        @Override
        Object take(Shape.Unread unread) {
            return shape.take(unread);
        }

        @Override
        void put(Object value, ObjectNode json, Rest rest) {
            shape.put((Record) value, json, rest);
        }

        @Override
        Stream<String> keys() {
            return shape.keys().stream();
        }
    }

    static final class OfPlace extends Part {

        private OfPlace(RecordComponent component) {
            super(component);
        }

        @Override
        Object take(Shape.Unread unread) {
            return unread.index();
        }
    }

    static final class OfRest extends Part {

        private OfRest(RecordComponent component) {
            super(component);
        }

        @Override
        Object take(Shape.Unread unread) {
            return unread.left().isEmpty() && unread.bare().isEmpty()
                    ? Rest.NONE
                    : new Rest(new LinkedHashMap<>(unread.left()), unread.bare());
        }
    }
}
