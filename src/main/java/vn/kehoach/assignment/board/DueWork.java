package vn.kehoach.assignment.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Open work by its due day; what is done, withdrawn or not due then is not read. */
public interface DueWork {

    /** What may be known of work that a reminder speaks of, each combination of facts once; no table is read for it. */
    Set<Map<String, Object>> facts();

    /** Open work that is due on one of those days in Vietnam. */
    List<DueItem> openDueOn(Collection<LocalDate> days);

    /** Open work that was due before that day in Vietnam, and not before the first one. */
    List<DueItem> openDueBetween(LocalDate first, LocalDate before);

    /** Work that was due before today in Vietnam and is still open. */
    List<DueItem> openOverdue(LocalDate today);

    /** What was due before that day in Vietnam and was not done, with what collections that are closed miss; a line a work. */
    List<BodyOverdue> overdueByBody(LocalDate before);

    /** How much that was due before that day and was not done these units owe, or others to these people. */
    List<LateCount> lateOf(Collection<String> units, Collection<String> owners, LocalDate before);
}
