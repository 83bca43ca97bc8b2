package vn.kehoach.plan.content.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

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

    /** How many, as words: {@code 4 + 9}; empty where nothing is said. */
    public String people() {
        List<String> added = counts.isEmpty()
                ? StreamSupport.stream(rest.get("counts").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : counts.stream().map(String::valueOf).toList();
        return added.isEmpty() ? rest.words(count.map(String::valueOf), "count") : String.join(" + ", added);
    }

    /** Its words besides the body. */
    public String words() {
        return text.or(rest::text).orElse("");
    }

    /** The alternative that the number belongs to. */
    public Optional<String> onlyIf() {
        return alternative.map(String::strip).filter(id -> !id.isEmpty());
    }
}
