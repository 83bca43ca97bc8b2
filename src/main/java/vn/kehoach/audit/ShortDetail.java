package vn.kehoach.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** The detail of a row as JSON: values that are cut where they are long, and no more of them than 2 KB hold. */
final class ShortDetail {

    static final int LONGEST_TEXT = 200;
    private static final int MOST_ITEMS = 40;
    private static final int MOST = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ShortDetail() {}

    static ObjectNode of(Map<String, Object> values) {
        ObjectNode detail = JSON.createObjectNode();
        int length = 0;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            var value = JSON.valueToTree(shortened(each.getValue()));
            length += each.getKey().length() + value.toString().length();
            if (length > MOST) {
                return detail.put("cut", true);
            }
            detail.set(each.getKey(), value);
        }
        return detail;
    }

    private static Object shortened(Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().limit(MOST_ITEMS).map(ShortDetail::shortened).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : text(value, LONGEST_TEXT);
    }

    /** What a person typed may hold anything; a control character has no place in a table or on a page. */
    static String text(Object value, int longest) {
        String text = Objects.toString(value).replaceAll("\\p{C}", " ");
        return text.length() <= longest ? text : text.substring(0, whole(text, longest)) + "…";
    }

    /** Half a letter beyond the basic plane cannot be stored. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
