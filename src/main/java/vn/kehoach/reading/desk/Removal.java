package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Removes an obligation; a reading that was removed does not come back with the next version of the document. */
final class Removal {

    /** Readings that the drafter removed. */
    static final String DISMISSED = "dismissed";

    private Removal() {}

    static void apply(Sheet sheet, int index) {
        Item item = new Item(sheet.obligation(index));
        boolean gone = item.json().path(Item.CHANGE).path("state").asText().equals(Renewal.GONE);
        if (!item.isByHand() && !gone) {
            ObjectNode read = sheet.list(DISMISSED).addObject();
            read.set("who", item.asRead("who"));
            read.set("what", item.asRead("what"));
        }
        sheet.obligations().remove(index);
    }
}
