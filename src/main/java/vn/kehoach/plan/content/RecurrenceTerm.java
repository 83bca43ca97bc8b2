package vn.kehoach.plan.content;

import java.util.Map;
import java.util.Optional;

/**
 * The rule by which work comes back, as it is written; see {@link Recurrence}.
 *
 * @param words as the text says it
 */
public record RecurrenceTerm(
        Optional<String> every,
        Optional<Integer> day,
        Optional<Integer> month,
        Optional<String> monthOfPeriod,
        Optional<String> weekday,
        Optional<Integer> week,
        Optional<String> until,
        Optional<String> words,
        Rest rest) {

    /** What cannot be meant, by its key. */
    Map<String, String> errors() {
        return new RecurrenceReader(ContentMapper.write(this)).errors();
    }

    /** The rule; empty where something in it cannot be meant. */
    Optional<Recurrence> rule() {
        return new RecurrenceReader(ContentMapper.write(this)).rule();
    }
}
