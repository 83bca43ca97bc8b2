package vn.kehoach.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.kehoach.shared.AnyCount;

/** The named days of each year, read once and kept until they change; a change on another node is seen in a minute. */
@Repository
class CalendarDays implements NamedDays, KeptYears {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final JdbcTemplate jdbc;
    private final Map<Integer, Kept> years = new ConcurrentHashMap<>();
    private final AtomicLong edition = new AtomicLong();

    CalendarDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DayKind> kindOf(LocalDate day) {
        Kept kept = years.compute(day.getYear(), (year, old) -> old == null || old.isOld() ? read(year) : old);
        return Optional.ofNullable(kept.kinds().get(day));
    }

    private Kept read(int year) {
        List<CalendarDay> stored = stored(year);
        List<CalendarDay> days = stored.isEmpty() ? HolidayProposal.of(year) : stored;
        return new Kept(
                days.stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind)), System.nanoTime());
    }

    @Override
    public List<CalendarDay> stored(int year) {
        return jdbc.query(
                "select day, kind, name, source from calendar_day where day between ? and ? order by day",
                (row, number) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source")),
                first(year),
                last(year));
    }

    @Override
    public long version(int year) {
        return jdbc
                .queryForList(
                        "select version from calendar_day where day between ? and ? for update",
                        Long.class,
                        first(year),
                        last(year))
                .stream()
                .max(Long::compare)
                .orElse(0L);
    }

    @AnyCount(because = "a year may have had no days of its own; whoever changes it holds those that it had")
    @Override
    public void replace(int year, List<CalendarDay> days, long version) {
        jdbc.update("delete from calendar_day where day between ? and ?", first(year), last(year));
        jdbc.batchUpdate(
                "insert into calendar_day (day, kind, name, source, version) values (?, ?, ?, ?, ?)",
                days.stream()
                        .map(day -> new Object[] {day.day(), day.kind().name(), day.name(), day.source(), version})
                        .toList());
    }

    @Override
    public void forget(int year) {
        years.remove(year);
        edition.incrementAndGet();
    }

    @Override
    public long edition() {
        return edition.get();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private record Kept(Map<LocalDate, DayKind> kinds, long since) {
        boolean isOld() {
            return System.nanoTime() - since > KEPT;
        }
    }
}
