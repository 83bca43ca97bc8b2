package vn.kehoach.reading.own;

import java.time.Instant;

/**
 * The office's own file.
 *
 * @param sha256 over its bytes, in hexadecimal
 * @param takenBy user id of who sent it
 */
public record OwnFile(String name, byte[] content, String sha256, String takenBy, Instant takenAt) {

    /** The same with what the issue adds; a place that is not there for certain stays as it is, and is named. */
    public Filled filled(Entries entries) {
        return WordPackage.filled(content, entries);
    }
}
