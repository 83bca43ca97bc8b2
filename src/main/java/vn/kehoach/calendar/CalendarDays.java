package vn.kehoach.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The named days of each year, read once and kept until somebody changes them. */
@Repository
class CalendarDays {

    private final JdbcTemplate jdbc;
    private final Map<Integer, Map<LocalDate, DayKind>> years = new ConcurrentHashMap<>();

    CalendarDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DayKind> kindOf(LocalDate day) {
        return Optional.ofNullable(
                years.computeIfAbsent(day.getYear(), this::kinds).get(day));
    }

    private Map<LocalDate, DayKind> kinds(int year) {
        Map<LocalDate, DayKind> kinds = new java.util.HashMap<>();
        jdbc.query(
                "select day, kind from calendar_day where extract(year from day) = ?",
                row -> {
                    kinds.put(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
                },
                year);
        return kinds;
    }
}
