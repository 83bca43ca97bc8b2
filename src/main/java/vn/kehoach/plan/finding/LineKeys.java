package vn.kehoach.plan.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** The keys by which the lines of a content are found again, each list gone through once however many look for a line. */
final class LineKeys {

    private final JsonNode content;
    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, Integer> tried = new HashMap<>();

    LineKeys(JsonNode content) {
        this.content = content;
    }

    JsonNode content() {
        return content;
    }

    /** Where the line of that key stands; negative where it is gone. */
    int lineOf(String list, String key) {
        return places(list).getOrDefault(key, -1);
    }

    /** The key of a line, which gets one where it has none. */
    String keyOf(String list, int index, ObjectNode line) {
        if (!line.path(ContentPlace.LINE_KEY).isTextual()) {
            String free = freeKey(list);
            line.put(ContentPlace.LINE_KEY, free);
            places(list).put(free, index);
        }
        return line.path(ContentPlace.LINE_KEY).asText();
    }

    private String freeKey(String list) {
        String key;
        do {
            key = "m" + tried.merge(list, 1, Integer::sum);
        } while (places(list).containsKey(key));
        return key;
    }

    private Map<String, Integer> places(String list) {
        return places.computeIfAbsent(list, this::read);
    }

    private Map<String, Integer> read(String list) {
        Map<String, Integer> keys = new HashMap<>();
        JsonNode lines = content.path(list);
        for (int n = 0; lines.isArray() && n < lines.size(); n++) {
            keys.putIfAbsent(lines.get(n).path(ContentPlace.LINE_KEY).asText(), n);
        }
        return keys;
    }
}
