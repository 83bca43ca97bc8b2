package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days reckoned by hand on the wall calendars of 2023 to 2025. */
class AnnouncedDaysTest {

    private final WorkingCalendar calendar = AnnouncedCalendar.calendar();

    @ParameterizedTest
    @CsvSource({
        // over Tết 2024: Thursday 8 to Wednesday 14 February are free
        "2024-02-07, 1, 2024-02-15",
        "2024-02-07, 2, 2024-02-16",
        "2024-02-07, 3, 2024-02-19",
        "2024-02-15, -1, 2024-02-07",
        "2024-02-15, -2, 2024-02-06",
        // from the middle of a holiday
        "2024-02-11, 1, 2024-02-15",
        "2024-02-11, -1, 2024-02-07",
        "2024-02-10, 0, 2024-02-10",
        // Monday 29 April is free, Saturday 4 May is worked instead
        "2024-04-26, 1, 2024-05-02",
        "2024-04-26, 2, 2024-05-03",
        "2024-04-26, 3, 2024-05-04",
        "2024-04-26, 4, 2024-05-06",
        "2024-05-06, -1, 2024-05-04",
        "2024-05-06, -2, 2024-05-03",
        "2024-05-06, -4, 2024-04-26",
        "2024-05-04, 1, 2024-05-06",
        // the other way round: Saturday 26 April 2025 is worked, Friday 2 May is free
        "2025-04-25, 1, 2025-04-26",
        "2025-04-25, 2, 2025-04-28",
        "2025-04-29, 1, 2025-05-05",
        "2025-05-05, -1, 2025-04-29",
        // single holidays
        "2024-04-17, 1, 2024-04-19",
        "2024-08-30, 1, 2024-09-04",
        "2025-08-29, 1, 2025-09-03",
        "2025-04-04, 1, 2025-04-08",
        // the turn of the year
        "2023-12-29, 1, 2024-01-02",
        "2024-12-31, 1, 2025-01-02",
        "2022-12-30, 1, 2023-01-03",
        "2024-01-02, -1, 2023-12-29",
        // the end of February
        "2024-02-28, 1, 2024-02-29",
        "2024-02-28, 2, 2024-03-01",
        "2023-02-27, 1, 2023-02-28",
        "2023-02-27, 2, 2023-03-01",
        // a week of five days, a month of twenty-two
        "2024-03-04, 5, 2024-03-11",
        "2024-03-01, 20, 2024-03-29",
        "2024-03-29, -20, 2024-03-01",
        // from a weekend the first working day is the first
        "2024-03-02, 1, 2024-03-04",
        "2024-03-03, 1, 2024-03-04",
        "2024-03-03, -1, 2024-03-01"
    })
    void so_many_working_days_lead_to_that_day(LocalDate from, int workingDays, LocalDate reached) {
        assertThat(calendar.plusWorkingDays(from, workingDays)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-07, 2024-02-15, 1",
        "2024-02-07, 2024-02-14, 0",
        "2024-02-08, 2024-02-14, 0",
        "2024-04-26, 2024-05-06, 4",
        "2024-05-03, 2024-05-04, 1",
        "2024-05-03, 2024-05-05, 1",
        "2024-03-04, 2024-03-04, 0",
        "2024-03-02, 2024-03-04, 1",
        "2024-03-04, 2024-03-02, -1",
        "2024-02-15, 2024-02-07, -1",
        "2023-12-29, 2024-01-02, 1"
    })
    void between_two_days_the_first_is_not_counted_and_the_last_is(LocalDate from, LocalDate to, int workingDays) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(workingDays);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 22", "2024-02, 16", "2024-03, 21", "2024-04, 19", "2024-05, 23", "2024-09, 19", "2024-12, 22",
        "2023-01, 16", "2023-02, 20", "2023-05, 20", "2023-09, 19", "2025-01, 17", "2025-04, 21", "2025-05, 20"
    })
    void a_month_has_so_many_working_days(YearMonth month, int workingDays) {
        assertThat(calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-01 | 2024-02-29 | 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14",
                "2024-02-09 | 2024-02-12 | 2024-02-09 2024-02-12",
                "2024-02-10 | 2024-02-11 | ",
                "2024-05-04 | 2024-05-04 | ",
                "2024-04-29 | 2024-05-01 | 2024-04-29 2024-04-30 2024-05-01",
                "2024-03-01 | 2024-03-31 | ",
                "2024-02-29 | 2024-02-01 | ",
                "2023-12-25 | 2024-01-05 | 2024-01-01"
            })
    void holidays_are_the_weekdays_that_the_calendar_takes_away(LocalDate first, LocalDate last, String days) {
        assertThat(calendar.holidaysBetween(first, last))
                .containsExactlyElementsOf(
                        days == null
                                ? java.util.List.of()
                                : Arrays.stream(days.split(" "))
                                        .map(LocalDate::parse)
                                        .toList());
    }

    @Test
    void going_so_many_working_days_forth_and_back_returns_to_a_day_that_is_worked() {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> {
                    for (int number : new int[] {1, 2, 5, 10, 22}) {
                        LocalDate reached = calendar.plusWorkingDays(day, number);
                        assertThat(calendar.isWorkingDay(reached))
                                .as("%s + %d", day, number)
                                .isTrue();
                        assertThat(calendar.plusWorkingDays(reached, -number)).isEqualTo(day);
                        assertThat(calendar.workingDaysBetween(day, reached)).isEqualTo(number);
                    }
                });
    }
}
