package vn.kehoach.assignment;

import java.util.List;

/**
 * What somebody typed about a duty.
 *
 * @param progress 0 to 100
 * @param done whether it is carried out
 */
public record DutyEntry(String result, int progress, boolean done, List<String> attachmentIds) {}
