package vn.kehoach.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.AnnouncedCalendar;
import vn.kehoach.calendar.WorkingCalendar;

/** On which working days a deadline is reminded of, reckoned by hand on the calendar of 2024. */
class DueDaysTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private final WorkingCalendar calendar = AnnouncedCalendar.calendar();
    private final DueDays days = new DueDays(calendar);

    @ParameterizedTest
    @CsvSource({
        // due, today, distance
        "2024-03-06, 2024-03-06, 0",
        "2024-03-06, 2024-03-05, -1",
        "2024-03-06, 2024-03-01, -3",
        "2024-03-06, 2024-03-07, 1",
        "2024-03-06, 2024-03-11, 3",
        // a Sunday: the Friday is one before, the Monday one after
        "2024-03-10, 2024-03-08, -1",
        "2024-03-10, 2024-03-07, -2",
        "2024-03-10, 2024-03-11, 1",
        // in Tết: Wednesday the 7th is one before, Thursday the 15th one after
        "2024-02-10, 2024-02-07, -1",
        "2024-02-10, 2024-02-15, 1",
        "2024-02-14, 2024-02-07, -1",
        "2024-02-15, 2024-02-07, -1",
        // over the swapped days
        "2024-05-04, 2024-05-03, -1",
        "2024-05-04, 2024-05-06, 1",
        "2024-05-06, 2024-05-04, -1",
        "2024-04-29, 2024-04-26, -1"
    })
    void a_deadline_lies_so_many_working_days_away(LocalDate due, LocalDate today, int distance) {
        assertThat(days.distance(due, today)).isEqualTo(distance);
    }

    private Set<LocalDate> falling(Step step, LocalDate due, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> days.falls(step, due, day))
                .collect(Collectors.toSet());
    }

    private static Step step(String words) {
        String[] part = words.split(" ");
        int from = Integer.parseInt(part[1]);
        return switch (part[0]) {
            case "once" -> Step.once(from);
            case "daily" ->
                part.length == 3
                        ? Step.daily(from, Integer.parseInt(part[2]))
                        : new Step(from, Rhythm.DAILY, OptionalInt.empty());
            default -> Step.weekly(from);
        };
    }

    private static Set<LocalDate> dates(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(" "))
                        .map(day -> LocalDate.parse("2024-" + day))
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "once -3 | 2024-03-06 | 03-01",
                "once -1 | 2024-03-06 | 03-05",
                "once 0 | 2024-03-06 | 03-06",
                "once 1 | 2024-03-06 | 03-07",
                // on a rest day the day itself is the last worked one before it
                "once 0 | 2024-03-10 | 03-08",
                "once -1 | 2024-03-10 | 03-08",
                "once 1 | 2024-03-10 | 03-11",
                "once 0 | 2024-02-12 | 02-07",
                "once 1 | 2024-02-12 | 02-15",
                "once -3 | 2024-02-16 | 02-06",
                "once 0 | 2024-05-04 | 05-04",
                "daily 1 3 | 2024-03-06 | 03-07 03-08 03-11",
                "daily -2 0 | 2024-03-06 | 03-04 03-05 03-06",
                "daily 1 2 | 2024-02-09 | 02-15 02-16",
                "weekly 1 | 2024-03-06 | 03-11 03-18 03-25",
                "weekly 4 | 2024-03-06 | 03-18 03-25",
                "weekly 1 | 2024-04-24 | 05-02 05-06 05-13 05-20 05-27"
            })
    void a_step_is_said_on_these_working_days(String step, LocalDate due, String said) {
        LocalDate last = due.withDayOfMonth(1)
                .plusMonths(due.getDayOfMonth() > 20 ? 2 : 1)
                .minusDays(1);

        assertThat(falling(step(step), due, due.minusDays(30), last)).isEqualTo(dates(said));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04, true",
        "2024-03-05, false",
        "2024-03-08, false",
        // after Tết a week starts on the Thursday
        "2024-02-15, true",
        "2024-02-16, false",
        "2024-05-02, true",
        "2024-05-04, false",
        "2024-05-06, true",
        "2024-09-04, true",
        "2024-01-02, true"
    })
    void a_week_starts_with_its_first_worked_day(LocalDate day, boolean starts) {
        assertThat(days.startsWeek(day)).isEqualTo(starts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-04 | 0 | 03-04",
                "2024-03-08 | 0 | 03-08 03-09 03-10",
                "2024-03-04 | 1 | 03-05",
                "2024-03-07 | 1 | 03-08",
                "2024-03-08 | 1 | 03-09 03-10 03-11",
                "2024-02-07 | 0 | 02-07 02-08 02-09 02-10 02-11 02-12 02-13 02-14",
                "2024-02-07 | 1 | 02-08 02-09 02-10 02-11 02-12 02-13 02-14 02-15",
                "2024-03-04 | 3 | 03-07",
                "2024-03-06 | 3 | 03-09 03-10 03-11"
            })
    void the_due_days_that_a_morning_reminds_of_are_all_that_lie_at_that_distance(LocalDate day, int lead, String due) {
        assertThat(days.dueFrom(day, List.of(-lead))).isEqualTo(dates(due));
    }

    @Test
    void each_due_day_of_a_year_is_reminded_of_exactly_once_in_the_weeks_around_it() {
        eachOnce(35);
    }

    @Test
    @Tag("storm")
    void each_due_day_of_a_year_is_reminded_of_exactly_once_by_each_step_that_is_said_once() {
        eachOnce(366);
    }

    private void eachOnce(int around) {
        List<LocalDate> year = NEW_YEAR.datesUntil(NEW_YEAR.plusYears(1))
                .filter(calendar::isWorkingDay)
                .toList();
        Stream.iterate(NEW_YEAR.plusMonths(1), day -> day.isBefore(NEW_YEAR.plusMonths(11)), day -> day.plusDays(1))
                .forEach(due -> {
                    List<LocalDate> worked = year.stream()
                            .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, due)) <= around)
                            .toList();
                    for (int lead : new int[] {-7, -3, -1, 0, 1, 5}) {
                        assertThat(worked.stream().filter(day -> days.falls(Step.once(lead), due, day)))
                                .as("%s at %d", due, lead)
                                .hasSize(1);
                    }
                });
    }

    @Test
    void what_a_morning_looks_for_ahead_is_what_its_steps_say() {
        Stream.iterate(NEW_YEAR.plusMonths(1), day -> day.isBefore(NEW_YEAR.plusMonths(10)), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> {
                    for (int lead : new int[] {-5, -3, -1, 0}) {
                        Set<LocalDate> looked = days.dueFrom(day, List.of(lead));
                        Set<LocalDate> said = day.datesUntil(day.plusDays(30))
                                .filter(due -> days.falls(Step.once(lead), due, day))
                                .collect(Collectors.toSet());
                        assertThat(looked).as("%s at %d", day, lead).containsAll(said);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-07, 1, 2024-03-06",
        "2024-03-11, 1, 2024-03-08",
        "2024-03-11, 5, 2024-03-04",
        "2024-02-15, 1, 2024-02-07",
        "2024-05-06, 1, 2024-05-04"
    })
    void who_is_at_most_so_late_was_due_since(LocalDate today, int late, LocalDate first) {
        assertThat(days.firstLateBy(today, late)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"once -3, -3", "once 5, 5", "daily 1 3, 3", "daily 1, 2147483647", "weekly 1, "})
    void a_step_reaches_as_far_as_it_is_said(String step, Integer reach) {
        assertThat(step(step).reach()).isEqualTo(reach == null ? OptionalInt.empty() : OptionalInt.of(reach));
    }
}
