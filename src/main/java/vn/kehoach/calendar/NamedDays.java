package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The days that a calendar names because they differ from their weekday. */
interface NamedDays {

    /** The kind of a day that differs from its weekday; a year without data follows its proposal. */
    Optional<DayKind> kindOf(LocalDate day);

    /** Grows with each change that this node has made. */
    long edition();
}
