package vn.kehoach.calendar;

import static vn.kehoach.calendar.DayKind.HOLIDAY;
import static vn.kehoach.calendar.DayKind.SUBSTITUTE_OFF;
import static vn.kehoach.calendar.DayKind.WORKING_SWAP;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rest days of 2023 to 2025 as offices had them, with the days that were swapped with a Saturday. */
public final class AnnouncedCalendar implements NamedDays {

    private final Map<LocalDate, DayKind> days = new TreeMap<>();

    private AnnouncedCalendar() {
        named(HOLIDAY, "2023-01-01", "2023-01-20", "2023-01-21", "2023-01-22", "2023-01-23", "2023-01-24");
        named(SUBSTITUTE_OFF, "2023-01-02", "2023-01-25", "2023-01-26");
        named(HOLIDAY, "2023-04-29", "2023-04-30", "2023-05-01", "2023-09-01", "2023-09-02");
        named(SUBSTITUTE_OFF, "2023-05-02", "2023-05-03", "2023-09-04");
        named(HOLIDAY, "2024-01-01", "2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12");
        named(SUBSTITUTE_OFF, "2024-02-13", "2024-02-14");
        named(HOLIDAY, "2024-04-18", "2024-04-30", "2024-05-01", "2024-09-02", "2024-09-03");
        named(SUBSTITUTE_OFF, "2024-04-29");
        named(WORKING_SWAP, "2024-05-04");
        named(HOLIDAY, "2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31");
        named(HOLIDAY, "2025-04-07", "2025-04-30", "2025-05-01", "2025-09-01", "2025-09-02");
        named(SUBSTITUTE_OFF, "2025-05-02");
        named(WORKING_SWAP, "2025-04-26");
    }

    private void named(DayKind kind, String... dates) {
        for (String date : dates) {
            days.put(LocalDate.parse(date), kind);
        }
    }

    /** Counts by it. */
    public static WorkingCalendar calendar() {
        return new WorkingCalendar(new AnnouncedCalendar());
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    @Override
    public long edition() {
        return 0;
    }
}
