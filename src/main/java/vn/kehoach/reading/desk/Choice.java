package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.content.DocumentChange;
import vn.kehoach.plan.content.duty.Change;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.shared.Refused;

/** The drafter's choice between the old words and those of the new version of the document. */
final class Choice {

    private Choice() {}

    static ObligationLine ofItem(ObligationLine line, boolean takeNew) {
        Change change =
                line.desk().change().orElseThrow(() -> Refused.conflict("Việc này không có gì để chọn giữa hai bản"));
        ObligationLine fresh = reading(line.with(line.desk().changed(Optional.empty())), Values.of(change.now()));
        return Item.check(takeNew ? fresh : correcting(fresh, Values.of(change.old())), true);
    }

    /** The reader says so from now on. */
    private static ObligationLine reading(ObligationLine line, Values said) {
        Values values = Values.of(line);
        Values read = Values.of(line.desk().read());
        said.keys().forEach(key -> {
            values.say(key, said.raw(key));
            read.forget(key);
        });
        return line.saying(values.reading()).with(line.desk().reading(read.some()));
    }

    private static ObligationLine correcting(ObligationLine line, Values said) {
        Values values = Values.of(line);
        said.keys().forEach(key -> values.say(key, said.raw(key)));
        return Item.correct(line, values.reading().said());
    }

    static void ofPart(Sheet sheet, String key, boolean takeNew) {
        DocumentChange change = sheet.document()
                .documentChange()
                .filter(all -> all.without(key).isPresent())
                .orElseThrow(() -> Refused.conflict("Phần này không có gì để chọn giữa hai bản"));
        change.sections().stream()
                .filter(section -> section.is(key))
                .findFirst()
                .ifPresent(section -> {
                    put(sheet, key, takeNew ? section.now() : section.old());
                    sheet.set(sheet.document().changed(change.without(key)));
                });
    }

    private static void put(Sheet sheet, String key, Optional<JsonNode> part) {
        ObjectNode json = sheet.content().json();
        json.set(key, part.map(JsonNode::<JsonNode>deepCopy).orElse(NullNode.getInstance()));
        sheet.set(Content.of(json));
    }

    /** The new words everywhere, and nothing left to choose. */
    static void takeAll(Sheet sheet) {
        sheet.document().documentChange().ifPresent(change -> change.sections()
                .forEach(section -> put(sheet, section.key().orElse(""), section.now())));
        sheet.set(sheet.obligations().stream()
                .map(line -> line.desk().is(Renewal.CHANGED) ? Item.check(ofItem(line, true), false) : line)
                .toList());
        close(sheet);
    }

    /** What was new is ordinary from now on; what is still to be chosen stays. */
    static void close(Sheet sheet) {
        sheet.set(sheet.document().changed(Optional.empty()));
        sheet.set(sheet.obligations().stream()
                .map(line -> line.desk().is(Renewal.NEW) ? line.with(line.desk().changed(Optional.empty())) : line)
                .toList());
    }
}
