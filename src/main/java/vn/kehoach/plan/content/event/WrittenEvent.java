package vn.kehoach.plan.content.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * The event as the text says it.
 *
 * @param form {@code ONLINE}, {@code IN_PERSON}, {@code HYBRID}
 * @param expected how many people are expected
 */
public record WrittenEvent(
        Optional<String> form,
        @JsonUnwrapped Timing timing,
        Optional<String> place,
        @JsonProperty("expectedAttendance") Optional<Integer> expected,
        List<AlternativeLine> alternatives,
        Optional<Source> source,
        Rest rest) {

    /** When it begins, an hour or a day. */
    public Optional<String> starts() {
        return timing.starts();
    }

    /** When it ends. */
    public Optional<String> ends() {
        return timing.ends();
    }

    /** Its day, where no hour is said. */
    public Optional<String> date() {
        return timing.date();
    }

    /** Its month, where no day is said. */
    public Optional<String> month() {
        return timing.month();
    }

    /** The day by the moon, where it is said. */
    public Optional<LunarDay> lunar() {
        return timing.lunar();
    }

    /** How many are expected, as it is written. */
    public String attendance() {
        return rest.words(expected.map(String::valueOf), "expectedAttendance");
    }

    /** Whether the date is not fixed yet. */
    public boolean isTentative() {
        return timing.tentative().orElseGet(() -> rest.get("tentative").asBoolean());
    }

    /** When it takes place, in words; empty where nothing is said. */
    public String when() {
        return EventWords.when(this);
    }

    /** How it is held, in words. */
    public String formWords() {
        return EventWords.word(form);
    }
}
