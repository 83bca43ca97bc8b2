package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.plan.content.ObligationKind;

/**
 * A new obligation, from words of the document or from the drafter's own.
 *
 * @param what what is to be done
 * @param who the bodies; empty for those of the obligation above it in the document
 * @param start where its words stand in the document; -1 where only the words are known
 * @param end behind its last letter
 */
public record Addition(String what, String who, int start, int end) {

    int apply(Sheet sheet) {
        Places places = new Places(sheet.text());
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.set("what", Correction.text("what", "Nội dung công việc", what));
        item.put("kind", ObligationKind.DUTY.name()).putNull("due").put(Item.BY_HAND, true);
        Optional<Places.Place> place = place(places);
        place.ifPresent(found -> places.write(item, found));
        int index = place.map(found -> indexOf(sheet, found))
                .orElseGet(() -> sheet.obligations().size());
        item.set(
                "who",
                who.isBlank() && index > 0
                        ? sheet.obligations().path(index - 1).path("who").deepCopy()
                        : Correction.names(who));
        sheet.obligations().insert(index, item);
        return index;
    }

    private Optional<Places.Place> place(Places places) {
        ObjectNode named =
                JsonNodeFactory.instance.objectNode().put("start", start).put("end", end);
        return places.of(named).or(() -> places.first(what));
    }

    /** Behind the last obligation that stands above it in the document. */
    private static int indexOf(Sheet sheet, Places.Place place) {
        ArrayNode obligations = sheet.obligations();
        return 1
                + IntStream.range(0, obligations.size())
                        .filter(n ->
                                obligations.get(n).path("source").path("start").asInt(Integer.MAX_VALUE)
                                        < place.start())
                        .max()
                        .orElse(-1);
    }
}
