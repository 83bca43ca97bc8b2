package vn.kehoach.plan.content.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * A way to hold the event (phương án).
 *
 * @param name by what it is chosen
 * @param condition under which it is
 * @param where it takes place then
 * @param expected how many people are expected then
 */
public record AlternativeLine(
        @JsonProperty("id") Optional<String> name,
        @JsonProperty("when") Optional<String> condition,
        @JsonProperty("place") Optional<String> where,
        @JsonProperty("expectedAttendance") Optional<Integer> expected,
        Optional<Source> source,
        Rest rest) {

    /** By what it is chosen; empty where it cannot be. */
    public String id() {
        return said(name).orElse("");
    }

    /** On which condition. */
    public Optional<String> when() {
        return said(condition);
    }

    /** Where the event takes place then. */
    public Optional<String> place() {
        return said(where);
    }

    private static Optional<String> said(Optional<String> written) {
        return written.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Its name in words. */
    public String nameWords() {
        return EventWords.word(name);
    }
}
