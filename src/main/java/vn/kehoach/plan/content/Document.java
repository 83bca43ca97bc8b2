package vn.kehoach.plan.content;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.duty.Reading;

/**
 * The document from which the plan was read, and what became of the reading.
 *
 * @param text its words
 * @param fileName empty where it was pasted
 * @param sources where what has no place of its own stands
 * @param findings what its reading asked
 * @param dismissed readings that the drafter removed
 * @param documentChange what its last new version changed
 */
public record Document(
        Optional<DocumentPlaces> sources,
        List<FindingLine> findings,
        Optional<String> text,
        Optional<String> fileName,
        List<Reading> dismissed,
        Optional<DocumentChange> documentChange) {

    Document of(String words) {
        return new Document(sources, findings, Optional.of(words), fileName, dismissed, documentChange);
    }

    /** The same from the file of that name. */
    public Document named(Optional<String> file) {
        return new Document(sources, findings, text, file, dismissed, documentChange);
    }

    /** The same of which this is to be looked at again. */
    public Document asking(List<FindingLine> asked) {
        return new Document(sources, asked, text, fileName, dismissed, documentChange);
    }

    /** The same of which these readings were removed. */
    public Document dismissing(List<Reading> readings) {
        return new Document(sources, findings, text, fileName, readings, documentChange);
    }

    /** The same with these differences from the version before. */
    public Document changed(Optional<DocumentChange> differences) {
        return new Document(sources, findings, text, fileName, dismissed, differences);
    }
}
