package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kehoach.shared.Refused;

/** The drafter's choice between the old words and those of the new version of the document. */
final class Choice {

    private Choice() {}

    static void ofItem(ObjectNode json, boolean takeNew) {
        if (!(json.path(Item.CHANGE) instanceof ObjectNode change)) {
            throw Refused.conflict("Việc này không có gì để chọn giữa hai bản");
        }
        Item item = new Item(json);
        json.remove(Item.CHANGE);
        change.path("now").properties().forEach(field -> {
            item.set(field.getKey(), field.getValue());
            forgetRead(json, field.getKey());
        });
        if (!takeNew) {
            change.path("old").properties().forEach(field -> item.correct(field.getKey(), field.getValue()));
        }
        item.check(true);
    }

    private static void forgetRead(ObjectNode json, String key) {
        if (json.path(Item.READ) instanceof ObjectNode read) {
            read.remove(key);
            if (read.isEmpty()) {
                json.remove(Item.READ);
            }
        }
    }

    static void ofPart(Sheet sheet, String key, boolean takeNew) {
        JsonNode sections = sheet.json().path(Renewal.CHANGES).path("sections");
        for (int n = 0; n < sections.size(); n++) {
            if (sections.get(n).path("key").asText().equals(key)) {
                JsonNode chosen = sections.get(n).path(takeNew ? "now" : "old");
                sheet.json().set(key, chosen.deepCopy());
                ((ArrayNode) sections).remove(n);
                return;
            }
        }
        throw Refused.conflict("Phần này không có gì để chọn giữa hai bản");
    }

    /** The new words everywhere, and nothing left to choose. */
    static void takeAll(Sheet sheet) {
        for (JsonNode part : sheet.json().path(Renewal.CHANGES).path("sections")) {
            sheet.json().set(part.path("key").asText(), part.path("now").deepCopy());
        }
        Sheet.objects(sheet.json().path("obligations")).stream()
                .filter(each -> each.path(Item.CHANGE).path("state").asText().equals(Renewal.CHANGED))
                .forEach(each -> {
                    ofItem(each, true);
                    new Item(each).check(false);
                });
        close(sheet);
    }

    /** What was new is ordinary from now on; what is still to be chosen stays. */
    static void close(Sheet sheet) {
        sheet.json().remove(Renewal.CHANGES);
        Sheet.objects(sheet.json().path("obligations")).stream()
                .filter(each -> each.path(Item.CHANGE).path("state").asText().equals(Renewal.NEW))
                .forEach(each -> each.remove(Item.CHANGE));
    }
}
