package vn.kehoach.assignment.closing;

/**
 * What is said by whoever ends a plan, or asks for its end before its time.
 *
 * @param reason why, while something is open; blank where nothing is
 * @param beforeEvent whether it may end although its own event has not taken place yet
 */
public record Ending(String reason, boolean beforeEvent) {

    static final int LONGEST = 2000;

    /** What could not be kept as it was typed counts as nothing. */
    public Ending {
        reason = reason == null || reason.indexOf('\0') >= 0 ? "" : reason.strip();
    }
}
