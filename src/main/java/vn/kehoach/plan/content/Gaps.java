package vn.kehoach.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that a reader writes even where the document says nothing: as null, or as a list without lines. */
final class Gaps {

    private final Map<String, JsonNode> keys;

    Gaps() {
        this(Rest.NONE);
    }

    Gaps(Rest besides) {
        this.keys = new LinkedHashMap<>(besides.keys());
    }

    Gaps nullIf(boolean nothing, String key) {
        return putIf(nothing, key, JsonNodeFactory.instance.nullNode());
    }

    Gaps listIf(boolean nothing, String key) {
        return putIf(nothing, key, JsonNodeFactory.instance.arrayNode());
    }

    private Gaps putIf(boolean nothing, String key, JsonNode written) {
        if (nothing) {
            keys.put(key, written);
        }
        return this;
    }

    Rest rest() {
        return keys.isEmpty() ? Rest.NONE : new Rest(keys, Optional.empty());
    }
}
