package vn.kehoach.plan.content.duty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.content.line.Bare;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Rest;

/**
 * How many: a bare number {@code 5}, {@code {"min": 5, "max": 12}}, or one of these for each name.
 *
 * @param min the least
 * @param max the most
 */
public record WrittenQuota(Optional<Integer> min, Optional<Integer> max, Rest rest) implements Bare {

    /** That number. */
    public static WrittenQuota of(int number) {
        return new WrittenQuota(
                Optional.empty(), Optional.empty(), new Rest(Map.of(), Optional.of(IntNode.valueOf(number))));
    }

    /** A bare number. */
    public Optional<Integer> number() {
        return rest.bare().flatMap(WrittenQuota::number);
    }

    /** What stands there without names, as text. */
    public String text() {
        return rest.bare().map(JsonNode::asText).orElse("");
    }

    /** The least that is named so. */
    public Optional<Integer> least() {
        return min.or(() -> number(rest.get("min")));
    }

    /** The most that is named so. */
    public Optional<Integer> most() {
        return max.or(() -> number(rest.get("max")));
    }

    /** Whether it is more than a bare number. */
    public boolean isObject() {
        return rest.bare().isEmpty();
    }

    /** Whether each name, for instance of a unit, has a number of its own. */
    public boolean isByName() {
        return isObject()
                && min.isEmpty()
                && max.isEmpty()
                && rest.get("min").isMissingNode()
                && rest.get("max").isMissingNode();
    }

    /** The numbers by name. */
    public Map<String, WrittenQuota> byName() {
        Map<String, WrittenQuota> named = new LinkedHashMap<>();
        rest.keys().forEach((name, json) -> named.put(name, ContentMapper.read(json, WrittenQuota.class)));
        return named;
    }

    private static Optional<Integer> number(JsonNode json) {
        return Optional.of(json).filter(JsonNode::canConvertToInt).map(JsonNode::asInt);
    }
}
