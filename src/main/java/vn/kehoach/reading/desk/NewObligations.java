package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The obligations of a draft when a new version of the document comes in. */
final class NewObligations {

    private static final List<String> OF_THE_PLACE = List.of("source", "candidates");

    private final Sheet sheet;
    private final Places places;
    private final boolean firstDocument;
    private final List<ObjectNode> old;
    private final List<ObjectNode> now;
    private final List<ObjectNode> together = new ArrayList<>();
    private final Map<String, String> newKeys = new HashMap<>();

    NewObligations(Sheet sheet, ObjectNode fresh, Places places, boolean firstDocument) {
        this.sheet = sheet;
        this.places = places;
        this.firstDocument = firstDocument;
        this.old = Sheet.objects(sheet.json().path("obligations"));
        this.now = new ArrayList<>(Sheet.objects(fresh.path("obligations")));
    }

    /** By what key a line is found again that had another one. */
    Map<String, String> newKeys() {
        return newKeys;
    }

    /**
     * Puts old and new together.
     *
     * @param quiet whether nothing is marked, because there was nothing before
     * @param changes gets how many were added, changed, removed
     */
    void apply(boolean quiet, ObjectNode changes) {
        now.removeIf(this::isKnownOtherwise);
        Match match = Match.of(
                old.stream().map(NewObligations::asRead).toList(),
                now.stream().map(NewObligations::line).toList());
        Map<Integer, Integer> oldByNow = match.oldByNow();
        for (int n = 0; n < now.size(); n++) {
            ObjectNode fresh = now.get(n);
            together.add(Optional.ofNullable(oldByNow.get(n))
                    .map(o -> renewed(old.get(o), fresh))
                    .orElseGet(() -> added(fresh, quiet)));
        }
        ArrayNode removed = changes.putArray("removed");
        match.gone().forEach(o -> gone(old.get(o), removed));
        ArrayNode obligations = sheet.obligations();
        obligations.removeAll();
        together.forEach(obligations::add);
    }

    private static Match.Line line(ObjectNode json) {
        Item item = new Item(json);
        return new Match.Line(item.who(), item.what());
    }

    /** As the reader had it, so that a correction does not hide where it came from. */
    private static Match.Line asRead(ObjectNode json) {
        Item item = new Item(json);
        return new Match.Line(
                Item.words(item.asRead("who")), item.asRead("what").asText(""));
    }

    /** What the drafter removed, or merged into another, is not new. */
    private boolean isKnownOtherwise(ObjectNode fresh) {
        Match.Line line = line(fresh);
        boolean dismissed = known(sheet.json().path(Removal.DISMISSED), line);
        return dismissed || old.stream().anyMatch(each -> known(each.path(Item.ALSO), line));
    }

    private static boolean known(JsonNode readings, Match.Line line) {
        return Sheet.objects(readings).stream()
                .anyMatch(each -> Match.isSame(
                        new Match.Line(
                                Item.words(each.path("who")), each.path("what").asText("")),
                        line));
    }

    private static ObjectNode added(ObjectNode fresh, boolean quiet) {
        if (!quiet) {
            fresh.putObject(Item.CHANGE).put("state", Renewal.NEW);
        }
        return fresh;
    }

    private ObjectNode renewed(ObjectNode json, ObjectNode fresh) {
        Item item = new Item(json);
        Item read = new Item(fresh);
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("state", Renewal.CHANGED);
        ObjectNode before = change.putObject("old");
        ObjectNode after = change.putObject("now");
        Item.VALUES.forEach(key -> value(item, read, key, before, after));
        OF_THE_PLACE.forEach(key -> replace(json, fresh, key));
        doubts(json, fresh);
        key(json, fresh.path("key").asText(""));
        json.remove(Item.BY_HAND);
        json.remove(Item.CHANGE);
        if (!before.isEmpty() || !after.isEmpty()) {
            json.set(Item.CHANGE, change);
            item.check(false);
        }
        return json;
    }

    private void value(Item item, Item read, String key, ObjectNode before, ObjectNode after) {
        JsonNode mine = item.now(key);
        JsonNode was = item.asRead(key);
        JsonNode said = read.now(key);
        if (said.equals(mine)) {
            forget(item, key);
        } else if (!said.equals(was) || item.isByHand()) {
            before.set(key, mine);
            after.set(key, said);
            if (mine.equals(was) && !firstDocument && !item.isByHand()) {
                item.set(key, said);
            } else {
                reads(item, key, said);
            }
        }
    }

    private static void forget(Item item, String key) {
        if (item.json().path(Item.READ) instanceof ObjectNode read) {
            read.remove(key);
            if (read.isEmpty()) {
                item.json().remove(Item.READ);
            }
        }
    }

    private static void reads(Item item, String key, JsonNode said) {
        ObjectNode read = item.json().path(Item.READ) instanceof ObjectNode there
                ? there
                : item.json().putObject(Item.READ);
        read.set(key, said);
    }

    private static void replace(ObjectNode json, ObjectNode fresh, String key) {
        if (fresh.has(key)) {
            json.set(key, fresh.get(key));
        } else {
            json.remove(key);
        }
    }

    /** What the drafter has decided is no longer uncertain. */
    private static void doubts(ObjectNode json, ObjectNode fresh) {
        json.remove("uncertain");
        fresh.path("uncertain").forEach(doubt -> {
            if (!json.path(Item.READ).has(doubt.asText())) {
                json.withArray("uncertain").add(doubt);
            }
        });
    }

    private void key(ObjectNode json, String key) {
        String before = json.path("key").asText("");
        String after = key.isEmpty() && !before.isEmpty() ? "k" + newKeys.size() + "-" + before : key;
        if (!before.isEmpty()) {
            newKeys.put(before, after);
        }
        if (after.isEmpty()) {
            json.remove("key");
        } else {
            json.put("key", after);
        }
    }

    /** What is ours stays, where it still stands or as gone; what was only read goes with its words. */
    private void gone(ObjectNode json, ArrayNode removed) {
        Item item = new Item(json);
        Optional<Places.Place> place =
                places.first(json.path("source").path("text").asText("")).or(() -> places.first(item.what()));
        if (!item.isOurs() && !firstDocument) {
            ObjectNode named = removed.addObject();
            named.put("who", item.who());
            named.put("what", item.what());
            return;
        }
        key(json, "");
        json.remove(Item.CHANGE);
        if (place.isPresent()) {
            places.write(json, place.orElseThrow());
            together.add(indexOf(place.orElseThrow()), json);
        } else {
            json.remove("source");
            if (!firstDocument || item.isOurs()) {
                json.putObject(Item.CHANGE).put("state", Renewal.GONE);
                item.check(false);
            }
            together.add(json);
        }
    }

    private int indexOf(Places.Place place) {
        int index = 0;
        for (int n = 0; n < together.size(); n++) {
            if (together.get(n).path("source").path("start").asInt(Integer.MAX_VALUE) <= place.start()) {
                index = n + 1;
            }
        }
        return index;
    }
}
