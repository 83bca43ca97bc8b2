package vn.kehoach.plan.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.Reading;
import vn.kehoach.plan.content.line.Gaps;
import vn.kehoach.plan.content.line.Rest;

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

    /** Between these two files; both lists are always written. */
    public static DocumentChange of(
            Optional<String> from, Optional<String> to, List<Section> sections, List<Reading> removed) {
        Rest gaps = new Gaps()
                .listIf(sections.isEmpty(), "sections")
                .listIf(removed.isEmpty(), "removed")
                .rest();
        return new DocumentChange(from, to, sections, removed, gaps);
    }

    /** The same without the choice about that part; empty where there is none. */
    public Optional<DocumentChange> without(String part) {
        List<Section> left =
                sections.stream().filter(section -> !section.is(part)).toList();
        return left.size() == sections.size() ? Optional.empty() : Optional.of(of(from, to, left, removed));
    }

    /**
     * A part of the content.
     *
     * @param key its name
     * @param taken whether the new words stand there
     * @param old what it said, in its own shape
     * @param now what it says in the document
     */
    public record Section(
            Optional<String> key, Optional<Boolean> taken, Optional<JsonNode> old, Optional<JsonNode> now, Rest rest) {

        /** Whether it is that part. */
        public boolean is(String part) {
            return key.filter(part::equals).isPresent();
        }
    }
}
