package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.Change;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.line.Rest;

/** A duty that stands in both versions of the document: what it says from now on, and what of that is to be chosen. */
final class Renewed {

    private final boolean firstDocument;
    private final boolean byHand;
    private final ObligationLine fresh;
    private final Values said;
    private final Values read;
    private final Values asRead;
    private final Values before = Values.none();
    private final Values after = Values.none();

    Renewed(ObligationLine line, ObligationLine fresh, boolean firstDocument) {
        this.firstDocument = firstDocument;
        this.byHand = line.desk().isByHand();
        this.fresh = fresh;
        this.said = Values.of(line);
        this.read = Values.of(line.desk().read());
        this.asRead = Values.asRead(line);
        Values now = Values.of(fresh);
        Values.KEYS.forEach(key -> value(key, now.get(key)));
    }

    /** What the reader had written follows the document; what the drafter wrote stays, and the difference is told. */
    private void value(String key, JsonNode now) {
        JsonNode mine = said.get(key);
        JsonNode was = asRead.get(key);
        if (now.equals(mine)) {
            read.forget(key);
        } else if (!now.equals(was) || byHand) {
            before.put(key, mine);
            after.put(key, now);
            if (mine.equals(was) && !firstDocument && !byHand) {
                said.say(key, now);
            } else {
                read.put(key, now);
            }
        }
    }

    Reading said() {
        return said.reading();
    }

    Optional<Reading> read() {
        return read.some();
    }

    /** What the drafter has decided is no longer uncertain. */
    List<String> doubts() {
        return fresh.found().uncertain().stream().filter(key -> !read.has(key)).toList();
    }

    /** Empty where both versions say the same. */
    Optional<Change> change() {
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(
                        Optional.of(Renewal.CHANGED),
                        Optional.of(before.reading()),
                        Optional.of(after.reading()),
                        Rest.NONE));
    }
}
