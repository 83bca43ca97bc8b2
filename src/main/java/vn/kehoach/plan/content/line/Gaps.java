package vn.kehoach.plan.content.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that a reader writes even where the document says nothing: as null, or as a list without lines. */
public final class Gaps {

    private final Map<String, JsonNode> keys;

    /** No key so far. */
    public Gaps() {
        this(Rest.NONE);
    }

    /** These keys so far. */
    public Gaps(Rest besides) {
        this.keys = new LinkedHashMap<>(besides.keys());
    }

    /** The key as null where nothing is said. */
    public Gaps nullIf(boolean nothing, String key) {
        return putIf(nothing, key, JsonNodeFactory.instance.nullNode());
    }

    /** The key as an empty list where there is no line. */
    public Gaps listIf(boolean nothing, String key) {
        return putIf(nothing, key, JsonNodeFactory.instance.arrayNode());
    }

    private Gaps putIf(boolean nothing, String key, JsonNode written) {
        if (nothing) {
            keys.put(key, written);
        }
        return this;
    }

    /** The keys, as the record keeps them. */
    public Rest rest() {
        return keys.isEmpty() ? Rest.NONE : new Rest(keys, Optional.empty());
    }
}
