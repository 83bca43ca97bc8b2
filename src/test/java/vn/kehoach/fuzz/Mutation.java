package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A good JSON with one thing wrong in it. */
final class Mutation {

    private static final String HERE = "@here@";
    private static final String QUOTED = "\"" + HERE + "\"";

    private Mutation() {}

    /** One of its places. */
    private interface Place {
        String key();

        JsonNode value();

        void put(String text);

        void remove();
    }

    static String of(JsonNode good, Random dice) {
        JsonNode copy = good.deepCopy();
        List<Place> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty() || dice.nextInt(25) == 0) {
            return Hostile.literal(dice);
        }
        return changed(copy, places.get(dice.nextInt(places.size())), dice);
    }

    private static String changed(JsonNode copy, Place place, Random dice) {
        String before = place.value().toString();
        switch (dice.nextInt(12)) {
            case 0 -> place.remove();
            case 1 -> {
                if (copy instanceof ObjectNode object) {
                    object.put("approved", HERE);
                }
            }
            case 2 -> {
                place.put(HERE);
                return copy.toString()
                        .replace(QUOTED, before + "," + Hostile.quoted(place.key()) + ":" + Hostile.literal(dice));
            }
            default -> place.put(HERE);
        }
        return copy.toString().replace(QUOTED, Hostile.literal(dice));
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> places.add(new InObject(object, key)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new InArray(array, i));
            }
        }
        node.forEach(child -> collect(child, places));
    }

    private record InObject(ObjectNode parent, String key) implements Place {

        @Override
        public JsonNode value() {
            return parent.get(key);
        }

        @Override
        public void put(String text) {
            parent.put(key, text);
        }

        @Override
        public void remove() {
            parent.remove(key);
        }
    }

    private record InArray(ArrayNode parent, int index) implements Place {

        @Override
        public String key() {
            return String.valueOf(index);
        }

        @Override
        public JsonNode value() {
            return parent.get(index);
        }

        @Override
        public void put(String text) {
            parent.set(index, text);
        }

        @Override
        public void remove() {
            parent.remove(index);
        }
    }
}
