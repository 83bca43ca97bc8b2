package vn.kehoach.assignment.closing;

import java.util.Map;
import vn.kehoach.shared.Worded;

/**
 * One piece of work that a plan leaves behind when it is closed.
 *
 * @param dueAt ISO 8601 with +07:00, null where it has no deadline
 * @param standing what is left to do about it
 * @param standingLabel the same in words
 */
public record OpenWork(
        String id, String unit, String unitName, String what, String dueAt, Standing standing, String standingLabel) {

    /** What is left to do. */
    public enum Standing implements Worded {
        /** The unit still owes it. */
        OWED("chưa xong"),
        /** It was handed in, and the office has not reviewed it. */
        TO_REVIEW("đã nộp, chưa được xem xét"),
        /** Its collection closed without it; it was named then. */
        MISSING("không nộp, đã nêu khi đóng đợt thu");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** How many there are of each. */
    public record Counts(long owed, long toReview, long missing) {

        static Counts of(Map<Standing, Long> found) {
            return new Counts(
                    found.getOrDefault(Standing.OWED, 0L),
                    found.getOrDefault(Standing.TO_REVIEW, 0L),
                    found.getOrDefault(Standing.MISSING, 0L));
        }

        /** What has not been said to anybody yet. */
        public long unfinished() {
            return owed + toReview;
        }
    }
}
