package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.DocumentChange;
import vn.kehoach.plan.content.line.ContentMapper;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/** The parts of a plan besides its obligations when a new version of the document comes in, each taken or kept whole. */
final class NewParts {

    private static final Set<String> NOT_PARTS =
            Set.of("obligations", "findings", "text", "fileName", "consultation", "signing");

    /** What the drafter adds to a line of a list; it stays with the line. */
    private static final List<String> CHOSEN = List.of("user", "users", "units", "purpose", "channel", "address");

    private static final String SOURCE = "source";
    private static final Set<String> NOT_WORDS =
            Set.of(SOURCE, "key", "user", "users", "units", "purpose", "channel", "address");
    private static final List<String> NAMES = List.of("authority", "what", "text");

    private final Sheet sheet;
    private final ObjectNode json;
    private final ObjectNode base;
    private final ObjectNode fresh;
    private final Places places;
    private final List<DocumentChange.Section> differences = new ArrayList<>();

    NewParts(Sheet sheet, Optional<Content> base, Content fresh, Places places) {
        this.sheet = sheet;
        this.json = sheet.content().json().deepCopy();
        this.base = base.map(Content::json).orElseGet(JsonNodeFactory.instance::objectNode);
        this.fresh = fresh.json();
        this.places = places;
    }

    /** What says something else now, part by part. */
    List<DocumentChange.Section> apply() {
        Set<String> keys = new LinkedHashSet<>();
        fresh.fieldNames().forEachRemaining(keys::add);
        base.fieldNames().forEachRemaining(keys::add);
        keys.removeAll(NOT_PARTS);
        keys.forEach(this::part);
        sheet.set(Content.of(json));
        return differences;
    }

    private void part(String key) {
        JsonNode mine = words(json.path(key));
        JsonNode read = words(base.path(key));
        JsonNode now = words(fresh.path(key));
        if (now.equals(mine)) {
            take(key);
        } else if (mine.isNull() || mine.equals(read) || base.isEmpty()) {
            note(key, mine, true);
            take(key);
        } else {
            if (!now.equals(read)) {
                note(key, mine, false);
            }
            moveSources(json.path(key));
        }
    }

    private void note(String key, JsonNode mine, boolean taken) {
        if (!mine.isNull()) {
            differences.add(new DocumentChange.Section(
                    Optional.of(key),
                    Optional.of(taken),
                    Optional.of(json.path(key).deepCopy()),
                    Optional.of(Values.normal(fresh.path(key)).<JsonNode>deepCopy()),
                    Rest.NONE));
        }
    }

    private void take(String key) {
        JsonNode now = fresh.path(key).deepCopy();
        carryChoices(json.path(key), now);
        if (now.isMissingNode()) {
            json.remove(key);
        } else {
            json.set(key, now);
        }
    }

    private static void carryChoices(JsonNode old, JsonNode now) {
        if (!old.isArray() || !(now instanceof ArrayNode lines)) {
            return;
        }
        for (int n = 0; n < lines.size(); n++) {
            String name = name(lines.get(n));
            for (JsonNode line : old) {
                if (line.isObject() && name(line).equals(name)) {
                    carry((ObjectNode) line, lines, n);
                }
            }
        }
    }

    private static void carry(ObjectNode from, ArrayNode lines, int n) {
        CHOSEN.stream().filter(from::has).forEach(key -> {
            if (lines.get(n).isTextual()) {
                lines.set(
                        n,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("text", lines.get(n).asText()));
            }
            ((ObjectNode) lines.get(n)).set(key, from.get(key));
        });
    }

    private static String name(JsonNode line) {
        return line.isTextual()
                ? line.asText()
                : NAMES.stream()
                        .map(key -> line.path(key).asText(""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** The part without its places in the document and without what the drafter chose. */
    private static JsonNode words(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> array.add(words(each)));
            return array.isEmpty() ? JsonNodeFactory.instance.nullNode() : array;
        }
        if (!node.isObject()) {
            return Values.normal(node);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .filter(field -> !NOT_WORDS.contains(field.getKey()))
                .filter(field -> !words(field.getValue()).isNull())
                .forEach(field -> object.set(field.getKey(), words(field.getValue())));
        if (object.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        return object.size() == 1 && object.path("text").isTextual() ? object.get("text") : object;
    }

    /** What is kept has another place in the new document, or none. */
    private void moveSources(JsonNode node) {
        if (node instanceof ObjectNode object && object.path(SOURCE).isObject()) {
            String words =
                    ContentMapper.read(object.path(SOURCE), Source.class).text().orElse("");
            object.remove(SOURCE);
            places.first(words).ifPresent(place -> object.set(SOURCE, ContentMapper.write(places.at(place))));
        }
        node.forEach(this::moveSources);
    }
}
