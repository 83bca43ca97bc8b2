package vn.kehoach.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Open work by its due day; what is done, withdrawn or not due then is not read. */
public interface DueWork {

    /** Open work that is due on one of those days in Vietnam. */
    List<DueItem> openDueOn(Collection<LocalDate> days);

    /** Work that was due before today in Vietnam and is still open. */
    List<DueItem> openOverdue(LocalDate today);
}
