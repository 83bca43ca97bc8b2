package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.shared.Refused;

/** Makes one obligation of two. The one that stands first stays; a second date is kept as one that it may have. */
final class Merge {

    private static final int CLOSE = 3_000;

    private Merge() {}

    static void apply(Sheet sheet, int one, int other) {
        if (one == other) {
            throw Refused.invalid("with", "Gộp với", "hãy chọn một việc khác");
        }
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        ObjectNode kept = sheet.obligation(first);
        ObjectNode taken = sheet.obligation(second);
        join(new Item(kept), new Item(taken));
        widen(kept, taken, new Places(sheet.text()));
        sheet.obligations().remove(second);
    }

    private static void join(Item kept, Item taken) {
        if (!taken.isByHand()) {
            ArrayNode also = kept.json().path(Item.ALSO) instanceof ArrayNode there
                    ? there
                    : kept.json().putArray(Item.ALSO);
            also.addObject().<ObjectNode>set("who", taken.asRead("who")).set("what", taken.asRead("what"));
        }
        taken.json()
                .path(Item.ALSO)
                .forEach(each -> kept.json().withArray(Item.ALSO).add(each));
        String end = kept.what().replaceAll("[;,.\\s]+$", "");
        kept.correct("what", TextNode.valueOf(end + "; " + taken.what()));
        if (!kept.who().equals(taken.who())) {
            kept.correct("who", Correction.names(kept.who() + ";" + taken.who()));
        }
        dates(kept, taken);
        kept.check(false);
    }

    private static void dates(Item kept, Item taken) {
        JsonNode due = taken.now("due");
        if (due.isNull()) {
            return;
        }
        if (kept.now("due").isNull() && kept.now("before").isNull()) {
            kept.correct("due", due);
        } else if (!kept.now("due").equals(due)) {
            kept.json().withArray("candidates").add(due);
        }
    }

    private static void widen(ObjectNode kept, ObjectNode taken, Places places) {
        Optional<Places.Place> one = places.of(kept.path("source"));
        Optional<Places.Place> other = places.of(taken.path("source"));
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        int start = Stream.of(one, other)
                .mapToInt(each -> each.orElseThrow().start())
                .min()
                .orElseThrow();
        int end = Stream.of(one, other)
                .mapToInt(each -> each.orElseThrow().end())
                .max()
                .orElseThrow();
        if (end - start <= CLOSE) {
            places.write(kept, new Places.Place(start, end));
        }
    }
}
