package vn.kehoach.plan.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.FindingLine;
import vn.kehoach.plan.content.line.Rest;

/**
 * A field of a content, such as {@code obligations[3].due}. A line of a list is found again by a key of its own, so that it
 * may move.
 *
 * @param index the line, from 0, or -1 where the field is no list
 * @param rest what stands behind, for instance {@code .due}
 */
record ContentPlace(String name, int index, String rest) {

    /** A line's own key. */
    static final String LINE_KEY = "key";

    private static final Pattern FIELD = Pattern.compile("(\\w{1,40})(?:\\[(\\d{1,6})])?(.{0,60})", Pattern.DOTALL);
    private static final Set<String> DATES = Set.of(
            "due",
            "before",
            "from",
            "to",
            "date",
            "starts",
            "ends",
            "month",
            "lunar",
            "weekday",
            "term",
            "recurrence",
            "relative",
            "dueFrom",
            "recurs");
    private static final Set<String> OF_DATES = Set.of(
            "impossible-date",
            "weekday-mismatch",
            "lunar-mismatch",
            "deadline-after-event",
            "deadline-before-issue",
            "before-vs-by",
            "no-slack",
            "input-after-output",
            "no-deadline",
            "non-working-day",
            "holiday-pressure");
    private static final Set<String> OURS = Set.of(
            LINE_KEY, "checked", "read", "change", "source", "candidates", "uncertain", "units", "user", "users");

    static ContentPlace of(String field) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return new ContentPlace("text", -1, "");
        }
        return new ContentPlace(
                parts.group(1), parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** What a finding keeps of it: {@code {field, key, was}}; the line gets a key where it has none. */
    FindingLine.Anchor anchored(LineKeys keys, String rule) {
        Optional<String> key = node(keys.content()) instanceof ObjectNode line && index >= 0
                ? Optional.of(keys.keyOf(name, index, line))
                : Optional.empty();
        return new FindingLine.Anchor(
                Optional.of(field(index)), key, Optional.of(print(node(keys.content()), rule)), Rest.NONE);
    }

    private JsonNode node(JsonNode content) {
        JsonNode named = content.path(name);
        return index < 0 ? named : named.isArray() ? named.path(index) : MissingNode.getInstance();
    }

    private String field(int line) {
        return name + (line < 0 ? "" : "[" + line + "]") + rest;
    }

    /** Where the field stands now; empty where the line is gone or says something else by now. */
    static Optional<String> find(LineKeys keys, FindingLine.Anchor at, String rule) {
        ContentPlace then = of(at.field().orElse(""));
        ContentPlace now = new ContentPlace(then.name, then.lineNow(keys, at), then.rest);
        boolean gone = then.index >= 0 && now.index < 0;
        return gone || !print(now.node(keys.content()), rule).equals(at.was().orElse(""))
                ? Optional.empty()
                : Optional.of(now.field(now.index));
    }

    private int lineNow(LineKeys keys, FindingLine.Anchor at) {
        return at.key()
                .filter(key -> !key.isEmpty())
                .map(key -> keys.lineOf(name, key))
                .orElseGet(() -> index < keys.content().path(name).size() ? index : -1);
    }

    /** What of a line the rule looks at, in an order that does not change. */
    private static String print(JsonNode node, String rule) {
        if (!node.isObject()) {
            return node.isMissingNode() || node.isNull()
                    ? ""
                    : Integer.toHexString(node.toString().hashCode());
        }
        TreeMap<String, String> values = new TreeMap<>();
        node.properties().stream()
                .filter(each -> OF_DATES.contains(rule) ? DATES.contains(each.getKey()) : !OURS.contains(each.getKey()))
                .filter(each -> !each.getValue().isNull())
                .forEach(each -> values.put(each.getKey(), each.getValue().toString()));
        return Integer.toHexString(values.hashCode());
    }
}
