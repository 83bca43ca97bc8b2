package vn.kehoach.calendar;

import java.util.List;

/** The days that administrators have entered, year by year. */
interface KeptYears {

    /** The days of that year in their order, none where nobody has entered any. */
    List<CalendarDay> stored(int year);

    /** Counts the changes of the year, and holds it so that two changes at once follow one another. */
    long version(int year);

    /** Puts these days in the place of all of the year. */
    void replace(int year, List<CalendarDay> days, long version);

    /** The year has changed for good: it is read again when it is needed. */
    void forget(int year);
}
