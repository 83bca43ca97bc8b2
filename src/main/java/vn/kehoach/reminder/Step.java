package vn.kehoach.reminder;

import java.util.OptionalInt;

/**
 * When something is said, as a distance from the day that it is about: the deadline, or the day on which somebody was asked.
 *
 * @param workingDays -7 is seven working days before, 0 the day itself, 1 the first working day after
 * @param until the last distance at which it is said, empty where it goes on
 */
public record Step(int workingDays, Rhythm rhythm, OptionalInt until) {

    /** Said once. */
    public static Step once(int workingDays) {
        return new Step(workingDays, Rhythm.ONCE, OptionalInt.empty());
    }

    /** Said on each working day between the two. */
    public static Step daily(int workingDays, int until) {
        return new Step(workingDays, Rhythm.DAILY, OptionalInt.of(until));
    }

    /** Said each week from then on. */
    public static Step weekly(int workingDays) {
        return new Step(workingDays, Rhythm.WEEKLY, OptionalInt.empty());
    }

    boolean falls(int distance, boolean startsWeek) {
        return distance >= workingDays
                && (until.isEmpty() || distance <= until.getAsInt())
                && (rhythm == Rhythm.DAILY || (rhythm == Rhythm.WEEKLY ? startsWeek : distance == workingDays));
    }

    /** The largest distance at which it may fall on any day of a week; empty where there is none, or only once a week. */
    OptionalInt reach() {
        return switch (rhythm) {
            case ONCE -> OptionalInt.of(workingDays);
            case DAILY -> until.isPresent() ? until : OptionalInt.of(Integer.MAX_VALUE);
            case WEEKLY -> OptionalInt.empty();
        };
    }
}
