package vn.kehoach.reading.own;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The office's own file.
 *
 * @param sha256 over its bytes, in hexadecimal
 * @param takenBy user id of who sent it
 * @param written where words of the form were written into it; none where it is as it came
 */
public record OwnFile(
        String name, byte[] content, String sha256, String takenBy, Instant takenAt, List<WrittenPlace> written) {

    /** The same with what the issue adds; a place that is not there for certain stays as it is, and is named. */
    public Filled filled(Entries entries) {
        return WordPackage.filled(content, entries);
    }

    /**
     * A Word file in which other words stand at a place of its text.
     *
     * @param text the text that was read from it
     * @param start the first letter there
     * @param end behind the last one
     * @return empty where that place is not in the file for certain
     */
    public static Optional<byte[]> rewritten(byte[] file, String text, int start, int end, String words) {
        return WordPackage.changed(
                file, xml -> new WordStream(xml.paragraphs()).write(new TextPlace(text, start, end), words));
    }
}
