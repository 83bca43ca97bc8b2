package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The working calendar as the law lets one expect it, without what an administrator changed. */
public final class LegalCalendar implements NamedDays {

    private final Map<Integer, Map<LocalDate, DayKind>> years = new HashMap<>();

    /** It counts for every year. */
    public static WorkingCalendar calendar() {
        return new WorkingCalendar(new LegalCalendar());
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), LegalCalendar::kinds).get(day));
    }

    private static Map<LocalDate, DayKind> kinds(int year) {
        return HolidayProposal.of(year).stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind));
    }

    @Override
    public long edition() {
        return 0;
    }
}
