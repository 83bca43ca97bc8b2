package vn.kehoach.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** JSON as the engine holds it: a Spin node, its text, or what was read from it already. */
final class JsonValues {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    private JsonValues() {}

    static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> map ? MAPPER.convertValue(map, OBJECT) : read(value, OBJECT);
    }

    static List<String> ids(Object value) {
        return value instanceof Collection<?> ids
                ? ids.stream().map(String.class::cast).toList()
                : List.copyOf(read(value, IDS));
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Spin node prints itself as JSON. */
    private static <T> T read(Object value, TypeReference<T> type) {
        try {
            return MAPPER.readValue(value.toString(), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
