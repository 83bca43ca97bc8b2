package vn.kehoach.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a document says about the years that its dates leave out.
 *
 * @param issued when it was issued
 * @param year the year in its title, or the one that most of its dates have
 */
public record YearFrame(Optional<LocalDate> issued, Optional<Integer> year) {

    /** A plan speaks of what comes; a date that lies a little back belongs to the year of issue all the same. */
    private static final int DAYS_BACK = 60;

    /** Nothing is known. */
    public static YearFrame unknown() {
        return new YearFrame(Optional.empty(), Optional.empty());
    }

    /** The year of a day that is named without one; empty where nothing tells. */
    Optional<Integer> yearOf(int month, int day) {
        return issued.map(date -> yearAfter(date, month, day)).or(() -> year);
    }

    private static int yearAfter(LocalDate issued, int month, int day) {
        YearMonth inYear = YearMonth.of(issued.getYear(), month);
        LocalDate named = inYear.atDay(Math.min(day, inYear.lengthOfMonth()));
        return named.isBefore(issued.minusDays(DAYS_BACK)) ? issued.getYear() + 1 : issued.getYear();
    }

    /** The year of a month that is named without one. */
    Optional<Integer> yearOf(int month) {
        return yearOf(month, 31);
    }
}
