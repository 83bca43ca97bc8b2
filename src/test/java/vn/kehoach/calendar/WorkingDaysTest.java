package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.LunarCalendar.LunarDay;

/** Counting in working days, over weekends, holidays and swapped days. */
class WorkingDaysTest {

    private final Named named = new Named();
    private final WorkingCalendar calendar = new WorkingCalendar(named);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20,  1, 2020-02-21",
        "2020-02-20,  2, 2020-02-24",
        "2020-02-20,  7, 2020-03-02",
        "2020-02-24, -1, 2020-02-21",
        "2020-02-24, -6, 2020-02-14",
        "2020-02-22,  0, 2020-02-22",
        "2020-02-22,  1, 2020-02-24",
        "2020-02-22, -1, 2020-02-21",
        "2020-02-23, -1, 2020-02-21"
    })
    void a_number_of_working_days_is_counted_from_the_day_itself_over_weekends(
            LocalDate from, int days, LocalDate reached) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20, 2020-02-20, 0",
        "2020-02-20, 2020-02-21, 1",
        "2020-02-21, 2020-02-23, 0",
        "2020-02-21, 2020-02-24, 1",
        "2020-02-20, 2020-02-27, 5",
        "2020-02-24, 2020-02-20, -2",
        "2020-02-27, 2020-02-20, -5",
        "2020-02-23, 2020-02-21, 0"
    })
    void the_first_day_is_not_counted_and_the_last_one_is(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void a_holiday_is_not_counted_and_a_worked_saturday_is() {
        named.days.put(day("2020-02-21"), DayKind.HOLIDAY);
        named.days.put(day("2020-02-24"), DayKind.SUBSTITUTE_OFF);
        named.days.put(day("2020-02-29"), DayKind.WORKING_SWAP);

        assertThat(calendar.isWorkingDay(day("2020-02-21"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2020-02-24"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2020-02-29"))).isTrue();
        assertThat(calendar.plusWorkingDays(day("2020-02-20"), 1)).isEqualTo(day("2020-02-25"));
        assertThat(calendar.plusWorkingDays(day("2020-02-28"), 1)).isEqualTo(day("2020-02-29"));
        assertThat(calendar.workingDaysBetween(day("2020-02-20"), day("2020-03-01")))
                .isEqualTo(5);
    }

    @Test
    void holidays_between_two_days_are_those_that_a_weekend_would_not_have_taken_anyway() {
        named.days.put(day("2020-02-20"), DayKind.HOLIDAY);
        named.days.put(day("2020-02-22"), DayKind.HOLIDAY);
        named.days.put(day("2020-02-24"), DayKind.SUBSTITUTE_OFF);

        assertThat(calendar.holidaysBetween(day("2020-02-20"), day("2020-02-24")))
                .containsExactly(day("2020-02-20"), day("2020-02-24"));
        assertThat(calendar.holidaysBetween(day("2020-02-20"), day("2020-02-20")))
                .containsExactly(day("2020-02-20"));
        assertThat(calendar.holidaysBetween(day("2020-02-24"), day("2020-02-20")))
                .isEmpty();
    }

    @Test
    void who_keeps_what_the_calendar_said_learns_of_each_change_by_its_edition() {
        named.edition = 7;

        assertThat(calendar.edition()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-25, 1, 1",
        "2020-01-24, 30, 12",
        "2020-04-02, 10, 3",
        "2020-05-22, 30, 4",
        "2020-05-23, 1, 4",
        "1985-01-21, 1, 1"
    })
    void a_day_has_its_lunar_day_as_it_is_reckoned_in_viet_nam(LocalDate day, int lunarDay, int month) {
        assertThat(LunarCalendar.of(day)).contains(new LunarDay(lunarDay, month));
    }

    @ParameterizedTest
    @CsvSource({"1500-01-01", "9999-12-31"})
    void a_day_far_from_our_time_has_no_lunar_day(LocalDate day) {
        assertThat(LunarCalendar.of(day)).isEmpty();
    }

    /** Days that differ from their weekday, in memory. */
    private static final class Named implements NamedDays {

        private final Map<LocalDate, DayKind> days = new HashMap<>();
        private long edition;

        @Override
        public Optional<DayKind> kindOf(LocalDate day) {
            return Optional.ofNullable(days.get(day));
        }

        @Override
        public long edition() {
            return edition;
        }
    }
}
