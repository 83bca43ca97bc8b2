package vn.kehoach.reminder;

import java.util.Set;
import vn.kehoach.assignment.board.DueItem;

/**
 * One thing to tell today.
 *
 * @param item what is due
 * @param late how many working days it is late, 0 or less where it is not
 * @param reminded whether those who owe it are told
 * @param levels who else is told
 */
record Due(DueItem item, int late, boolean reminded, Set<EscalationLevel> levels) {

    boolean overdue() {
        return late > 0;
    }

    boolean told() {
        return reminded || !levels.isEmpty();
    }
}
