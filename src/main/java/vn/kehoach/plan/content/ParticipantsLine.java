package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part.
 *
 * @param body that comes
 * @param text a line without numbers
 * @param count how many, where that is one number
 * @param counts how many, where the text adds numbers up
 * @param alternative the alternative that the number belongs to, empty where it holds in each
 */
public record ParticipantsLine(
        @JsonProperty("org") Optional<String> body,
        Optional<String> text,
        Optional<Integer> count,
        List<Integer> counts,
        @JsonProperty("onlyIf") Optional<String> alternative,
        Optional<Source> source,
        Rest rest) {

    /** The body that comes. */
    public String org() {
        return body.orElse("");
    }

    /** The alternative that the number belongs to. */
    public Optional<String> onlyIf() {
        return alternative.map(String::strip).filter(id -> !id.isEmpty());
    }
}
