package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** How the value of a component stands in JSON; it is read where writing it gives the same again. */
interface Form {

    /** Empty where it is of another shape. */
    Optional<Object> read(JsonNode json);

    JsonNode write(Object value);

    /** The value of a component of which nothing is said. */
    default Object nothing() {
        return Optional.empty();
    }

    /** The form of a component of that type: names, a list of lines or texts, or an optional single value. */
    static Form of(Type type) {
        if (type == Names.class) {
            return new OfNames();
        }
        ParameterizedType generic = (ParameterizedType) type;
        Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
        return generic.getRawType() == List.class
                ? new OfList(single(element, true))
                : new OfOptional(single(element, false));
    }

    private static Single single(Class<?> type, boolean line) {
        if (type == String.class) {
            return new OfLeaf(JsonNode::isTextual, JsonNode::textValue, value -> TextNode.valueOf((String) value));
        } else if (type == Integer.class) {
            return new OfLeaf(JsonNode::isInt, JsonNode::intValue, value -> IntNode.valueOf((Integer) value));
        } else if (type == Boolean.class) {
            return new OfLeaf(
                    JsonNode::isBoolean, JsonNode::booleanValue, value -> BooleanNode.valueOf((Boolean) value));
        }
        return type == JsonNode.class
                ? new OfLeaf(json -> true, json -> json, value -> (JsonNode) value)
                : new RecordForm(type, line || Bare.class.isAssignableFrom(type));
    }

    private static boolean all(JsonNode list, Predicate<JsonNode> fits) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(fits);
    }

    /** One value. */
    interface Single {

        boolean fits(JsonNode json);

        /** The value of what fits, at that place of its list. */
        Object value(JsonNode json, int index);

        JsonNode write(Object value);
    }

    /** A text, a number, a yes or no. */
    record OfLeaf(Predicate<JsonNode> fitting, Function<JsonNode, Object> reading, Function<Object, JsonNode> writing)
            implements Single {

        @Override
        public boolean fits(JsonNode json) {
            return fitting.test(json);
        }

        @Override
        public Object value(JsonNode json, int index) {
            return reading.apply(json);
        }

        @Override
        public JsonNode write(Object value) {
            return writing.apply(value);
        }
    }

    /** A value or none. */
    record OfOptional(Single single) implements Form {

        @Override
        public Optional<Object> read(JsonNode json) {
            return single.fits(json) ? Optional.of(Optional.of(single.value(json, 0))) : Optional.empty();
        }

        @Override
        public JsonNode write(Object value) {
            return single.write(((Optional<?>) value).orElseThrow());
        }
    }

    /** A list of which all fit; an empty one is not told from none, so it is kept as it stands. */
    record OfList(Single single) implements Form {

        @Override
        public Optional<Object> read(JsonNode json) {
            boolean fits = json.isArray() && !json.isEmpty() && Form.all(json, single::fits);
            return fits
                    ? Optional.of(IntStream.range(0, json.size())
                            .mapToObj(index -> single.value(json.get(index), index))
                            .toList())
                    : Optional.empty();
        }

        @Override
        public JsonNode write(Object value) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            ((List<?>) value).forEach(each -> array.add(single.write(each)));
            return array;
        }

        @Override
        public Object nothing() {
            return List.of();
        }
    }

    /** One text or a list of texts. */
    record OfNames() implements Form {

        @Override
        public Optional<Object> read(JsonNode json) {
            if (json.isTextual()) {
                return Optional.of(Names.of(List.of(json.textValue())));
            }
            return json.isArray() && !json.isEmpty() && Form.all(json, JsonNode::isTextual)
                    ? Optional.of(Names.list(IntStream.range(0, json.size())
                            .mapToObj(index -> json.get(index).textValue())
                            .toList()))
                    : Optional.empty();
        }

        @Override
        public JsonNode write(Object value) {
            Names names = (Names) value;
            if (names.alone()) {
                return TextNode.valueOf(names.written().get(0));
            }
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            names.written().forEach(array::add);
            return array;
        }

        @Override
        public Object nothing() {
            return Names.NONE;
        }
    }
}
