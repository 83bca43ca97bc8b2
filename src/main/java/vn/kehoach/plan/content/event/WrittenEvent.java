package vn.kehoach.plan.content.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * The event as the text says it. Dates keep the form in which they are written: an hour, a day or a month.
 *
 * @param form {@code ONLINE}, {@code IN_PERSON}, {@code HYBRID}
 * @param session morning, afternoon or evening
 * @param starts when it begins, an hour or a day
 * @param ends when it ends
 * @param month its month, where no day is said
 * @param date its day, where no hour is said
 * @param tentative whether the date is not fixed yet (dự kiến)
 * @param expected how many people are expected
 */
public record WrittenEvent(
        Optional<String> form,
        Optional<String> session,
        Optional<String> starts,
        Optional<String> ends,
        Optional<String> month,
        Optional<String> date,
        Optional<Boolean> tentative,
        Optional<String> weekday,
        Optional<LunarDay> lunar,
        Optional<String> place,
        @JsonProperty("expectedAttendance") Optional<Integer> expected,
        List<AlternativeLine> alternatives,
        Optional<Source> source,
        Rest rest) {

    /** How many are expected, as it is written. */
    public String attendance() {
        return rest.words(expected.map(String::valueOf), "expectedAttendance");
    }

    /** Whether the date is not fixed yet. */
    public boolean isTentative() {
        return tentative.orElseGet(() -> rest.get("tentative").asBoolean());
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
