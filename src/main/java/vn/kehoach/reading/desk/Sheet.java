package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.shared.Refused;

/** A content while the drafter changes it. */
final class Sheet {

    private final ObjectNode json;

    Sheet(ObjectNode json) {
        this.json = json;
    }

    ObjectNode json() {
        return json;
    }

    /** The document as it was read; empty where the plan has none. */
    String text() {
        return json.path("text").asText("");
    }

    ArrayNode list(String key) {
        return json.path(key) instanceof ArrayNode there ? there : json.putArray(key);
    }

    ArrayNode obligations() {
        return list("obligations");
    }

    /** The obligation at that place, from 0. */
    ObjectNode obligation(int index) {
        if (index < 0 || !(json.path("obligations").path(index) instanceof ObjectNode item)) {
            throw Refused.notFound("Không có việc nào ở dòng " + (index + 1L) + " của phần phân công");
        }
        return item;
    }

    /** Those that are objects, in their order. */
    static List<ObjectNode> objects(JsonNode list) {
        List<ObjectNode> objects = new ArrayList<>();
        list.forEach(each -> {
            if (each instanceof ObjectNode object) {
                objects.add(object);
            }
        });
        return objects;
    }
}
