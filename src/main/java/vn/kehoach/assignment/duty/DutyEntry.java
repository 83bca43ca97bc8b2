package vn.kehoach.assignment.duty;

import java.util.List;
import java.util.Optional;

/**
 * What somebody typed about a duty.
 *
 * @param progress 0 to 100
 * @param done whether it is carried out
 * @param count how many, where the plan asks for a number
 */
public record DutyEntry(
        String result, int progress, boolean done, List<String> attachmentIds, Optional<Integer> count) {

    /** Whether nothing at all was typed. */
    boolean isEmpty() {
        return result.isBlank() && progress == 0 && !done && attachmentIds.isEmpty() && count.isEmpty();
    }

    /** Without a number. */
    public DutyEntry(String result, int progress, boolean done, List<String> attachmentIds) {
        this(result, progress, done, attachmentIds, Optional.empty());
    }
}
