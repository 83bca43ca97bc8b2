package vn.kehoach.document;

import java.util.List;
import vn.kehoach.reading.own.WrittenPlace;

/**
 * What a page says of the Word file from which a plan was read.
 *
 * @param sha256 over the file as it came
 * @param takenBy user id of who sent it
 * @param takenAt when, in words
 * @param written where words of the form were written into it; none where it is as it came
 * @param missing what is not filled in at the issue, a sentence each
 */
public record OwnDocument(
        String name, String sha256, String takenBy, String takenAt, List<WrittenPlace> written, List<String> missing) {}
