package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A record in a content.
 *
 * @param bare whether it may be something else than an object
 */
record RecordForm(Class<?> type, boolean bare) implements Form.Single {

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
