package vn.kehoach.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * What the law lets one expect of a year: the fixed days, Tết and Giỗ Tổ by the Vietnamese lunar calendar, and the next
 * working day for each that falls on a weekend. The State fixes the real days each year; an administrator enters them.
 */
final class HolidayProposal {

    static final String SOURCE = "đề xuất";

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** Weekdays of 2 September on which the day after is the second day off; on all others it is the day before. */
    private static final Set<DayOfWeek> DAY_AFTER = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY);

    private static final int DAYS_OF_TET = 5;

    private HolidayProposal() {}

    static List<CalendarDay> of(int year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        holidays(year).forEach((day, name) -> add(days, day, DayKind.HOLIDAY, name));
        for (CalendarDay holiday : List.copyOf(days.values())) {
            if (WEEKEND.contains(holiday.day().getDayOfWeek())) {
                add(days, nextWorked(holiday.day(), days), DayKind.SUBSTITUTE_OFF, "Nghỉ bù " + holiday.name());
            }
        }
        return new ArrayList<>(days.values());
    }

    private static Map<LocalDate, String> holidays(int year) {
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate eve = lunar(year, 1, 1).minusDays(1);
        eve.datesUntil(eve.plusDays(DAYS_OF_TET)).forEach(day -> days.put(day, "Tết Nguyên đán"));
        days.put(lunar(year, 3, 10), "Giỗ Tổ Hùng Vương");
        days.put(LocalDate.of(year, 4, 30), "Ngày Giải phóng miền Nam, thống nhất đất nước");
        days.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế Lao động");
        LocalDate national = LocalDate.of(year, 9, 2);
        days.put(national, "Quốc khánh");
        days.put(national.plusDays(DAY_AFTER.contains(national.getDayOfWeek()) ? 1 : -1), "Quốc khánh");
        return days;
    }

    private static LocalDate lunar(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.class)
                .toTemporalAccessor();
    }

    private static void add(Map<LocalDate, CalendarDay> days, LocalDate day, DayKind kind, String name) {
        days.put(day, new CalendarDay(day, kind, name, SOURCE));
    }

    private static LocalDate nextWorked(LocalDate holiday, Map<LocalDate, CalendarDay> days) {
        LocalDate day = holiday;
        while (WEEKEND.contains(day.getDayOfWeek()) || days.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
