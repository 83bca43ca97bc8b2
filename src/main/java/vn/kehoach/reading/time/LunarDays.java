package vn.kehoach.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/** The lunar calendar that a reading asks. */
@FunctionalInterface
public interface LunarDays {

    /** Knows nothing: no lunar date is checked. */
    LunarDays UNKNOWN = near -> Optional.empty();

    /** Day and month of the lunar calendar on a day of the ordinary one. */
    Optional<DayAndMonth> on(LocalDate day);

    /** A day of the lunar calendar. */
    record DayAndMonth(int day, int month) {}
}
