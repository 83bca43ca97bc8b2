package vn.kehoach.reading.content;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.reading.time.Days;
import vn.kehoach.reading.time.LunarDays;

/** Weekends, and the Tết holidays of the years that the seeds fall in. */
final class TestDays implements Days {

    private static final List<LocalDate> TET = List.of(LocalDate.of(2020, 1, 23), LocalDate.of(2023, 1, 20)).stream()
            .flatMap(first -> first.datesUntil(first.plusDays(7)))
            .toList();

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return WEEKENDS.isWorkingDay(day) && !TET.contains(day);
    }

    @Override
    public List<LocalDate> holidaysBetween(LocalDate from, LocalDate to) {
        return TET.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
    }

    static PlanReader reader() {
        return new PlanReader(new TestDays(), LunarDays.UNKNOWN);
    }
}
