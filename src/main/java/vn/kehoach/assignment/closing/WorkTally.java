package vn.kehoach.assignment.closing;

import java.util.Map;

/**
 * All work of a plan, each piece under one head only: the heads together are the total.
 *
 * @param done finished, and reviewed where somebody reviews it
 * @param ahead entries of the timeline whose days are not over
 * @param notOwed what only those do who have any, and nobody did
 */
public record WorkTally(
        long done, long toReview, long owed, long missing, long notOwed, long ahead, long absent, long withdrawn) {

    static WorkTally of(Map<String, Long> found) {
        return new WorkTally(
                found.getOrDefault("DONE", 0L),
                found.getOrDefault("TO_REVIEW", 0L),
                found.getOrDefault("OWED", 0L),
                found.getOrDefault("MISSING", 0L),
                found.getOrDefault("NOT_OWED", 0L),
                found.getOrDefault("AHEAD", 0L),
                found.getOrDefault("ABSENT", 0L),
                found.getOrDefault("WITHDRAWN", 0L));
    }

    /** How much there is. */
    public long total() {
        return done + toReview + owed + missing + notOwed + ahead + absent + withdrawn;
    }
}
