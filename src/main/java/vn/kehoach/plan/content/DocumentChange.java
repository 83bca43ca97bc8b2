package vn.kehoach.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What the last new version of the document changed.
 *
 * @param from name of the file before
 * @param to name of the new one
 * @param sections the parts besides the duties that say something else
 * @param removed duties that are gone from it
 */
public record DocumentChange(
        Optional<String> from, Optional<String> to, List<Section> sections, List<Reading> removed, Rest rest) {

    /**
     * A part of the content.
     *
     * @param key its name
     * @param taken whether the new words stand there
     * @param old what it said, in its own shape
     * @param now what it says in the document
     */
    public record Section(
            Optional<String> key, Optional<Boolean> taken, Optional<JsonNode> old, Optional<JsonNode> now, Rest rest) {}
}
