package vn.kehoach.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A record in a content.
 *
 * @param bare whether it may be something else than an object
 */
record RecordForm(Class<?> type, boolean bare) implements Form.Single {

    static List<Object> lines(JsonNode json, Class<?> type) {
        RecordForm form = new RecordForm(type, true);
        return json.isArray()
                ? IntStream.range(0, json.size())
                        .mapToObj(index -> form.value(json.get(index), index))
                        .toList()
                : List.of();
    }

    @Override
    public boolean fits(JsonNode json) {
        return bare || json.isObject();
    }

    @Override
    public Object value(JsonNode json, int index) {
        return Shape.of(type).read(json, index);
    }

    @Override
    public JsonNode write(Object value) {
        return ContentMapper.write((Record) value);
    }
}
