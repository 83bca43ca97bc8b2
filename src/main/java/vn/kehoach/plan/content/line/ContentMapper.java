package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Between the JSON of a content and its records; what is read and written again is what it was. */
public final class ContentMapper {

    private ContentMapper() {}

    /** Reads any JSON: what does not fit the record is kept in its {@link Rest}. */
    public static <R extends Record> R read(JsonNode json, Class<R> type) {
        return type.cast(Shape.of(type).read(json, 0));
    }

    /** Writes it, known keys in the order of the record. */
    public static JsonNode write(Record record) {
        return Shape.of(record.getClass()).write(record);
    }

    /** Writes a record as an object; one without keys where it is a bare value. */
    public static ObjectNode object(Record record) {
        return write(record) instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }

    /** The keys that records of that type know. */
    public static List<String> keys(Class<? extends Record> type) {
        return Shape.of(type).keys();
    }
}
