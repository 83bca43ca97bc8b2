package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.duty.Said;
import vn.kehoach.plan.content.line.Rest;

/** One obligation on the desk: what it says now, and what the reader had said where that was something else. */
final class Item {

    private Item() {}

    static String what(ObligationLine line) {
        return what(line.said());
    }

    static String what(Said said) {
        return said.what().orElse("");
    }

    /** The bodies as one text. */
    static String who(Said said) {
        return String.join("; ", said.who().written());
    }

    /** Looked at and right, or to be looked at again. */
    static ObligationLine check(ObligationLine line, boolean checked) {
        return line.with(line.desk().check(checked));
    }

    /** The drafter says that of it; what the reader had said in these fields is kept beside it. */
    static ObligationLine correct(ObligationLine line, Said corrected) {
        Values now = Values.of(line);
        Values other = Values.of(corrected);
        Values read = Values.of(line.desk().read());
        List<String> keys = Values.KEYS.stream()
                .filter(key -> !now.get(key).equals(other.get(key)))
                .toList();
        for (String key : keys) {
            if (!line.desk().isByHand()) {
                keepRead(read, key, now.get(key), other.get(key));
            }
            now.say(key, other.raw(key));
        }
        return line.saying(now.reading())
                .with(line.desk().reading(read.some()))
                .with(line.found()
                        .doubting(line.found().uncertain().stream()
                                .filter(doubt -> !keys.contains(doubt))
                                .toList()));
    }

    private static void keepRead(Values read, String key, JsonNode now, JsonNode value) {
        if (!read.has(key)) {
            read.put(key, now);
        }
        if (read.get(key).equals(value)) {
            read.forget(key);
        }
    }

    /** Bodies and work as the reader had them, by which they are known when they come again. */
    static Reading known(ObligationLine line) {
        Said read = Values.asRead(line).reading().said();
        return new Reading(Said.NONE.about(read.who(), read.what(), Optional.empty()), Rest.NONE);
    }
}
