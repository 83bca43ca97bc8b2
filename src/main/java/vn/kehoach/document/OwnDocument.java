package vn.kehoach.document;

import java.util.List;

/**
 * What a page says of the Word file from which a plan was read.
 *
 * @param sha256 over the file as it came
 * @param takenBy user id of who sent it
 * @param takenAt when, in words
 * @param missing what is not filled in at the issue, a sentence each
 */
public record OwnDocument(String name, String sha256, String takenBy, String takenAt, List<String> missing) {}
