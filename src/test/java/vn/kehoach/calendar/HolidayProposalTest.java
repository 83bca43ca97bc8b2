package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days off that the law lets one expect, by the two calendars and the weekdays on which they fall. */
class HolidayProposalTest {

    private static List<String> named(int year, String name) {
        return days(year, DayKind.HOLIDAY)
                .filter(day -> day.name().equals(name))
                .map(day -> day.day().toString())
                .toList();
    }

    private static Stream<CalendarDay> days(int year, DayKind kind) {
        return HolidayProposal.of(year).stream().filter(day -> day.kind() == kind);
    }

    private static List<String> instead(int year) {
        return days(year, DayKind.SUBSTITUTE_OFF)
                .map(day -> day.day() + " " + day.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020-01-24", "2021, 2021-02-11", "2023, 2023-01-21", "2024, 2024-02-09", "2026, 2026-02-16"})
    void tet_is_five_days_from_the_last_day_of_the_old_lunar_year(int year, LocalDate eve) {
        assertThat(named(year, "Tết Nguyên đán"))
                .containsExactly(
                        eve.toString(),
                        eve.plusDays(1).toString(),
                        eve.plusDays(2).toString(),
                        eve.plusDays(3).toString(),
                        eve.plusDays(4).toString());
    }

    @ParameterizedTest
    @CsvSource({"2020, 2020-04-02", "2021, 2021-04-21", "2023, 2023-04-29", "2024, 2024-04-18"})
    void the_day_of_the_hung_kings_is_the_tenth_of_the_third_lunar_month(int year, String day) {
        assertThat(named(year, "Giỗ Tổ Hùng Vương")).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019-09-02, 2019-09-03",
        "2020, 2020-09-01, 2020-09-02",
        "2021, 2021-09-02, 2021-09-03",
        "2022, 2022-09-01, 2022-09-02",
        "2023, 2023-09-01, 2023-09-02",
        "2025, 2025-09-01, 2025-09-02"
    })
    void the_national_day_is_two_days_that_lie_with_the_weekend_where_they_can(int year, String one, String other) {
        assertThat(named(year, "Quốc khánh")).containsExactly(one, other);
    }

    @Test
    void the_days_by_the_solar_calendar_are_the_same_each_year() {
        assertThat(named(2021, "Tết Dương lịch")).containsExactly("2021-01-01");
        assertThat(named(2021, "Ngày Giải phóng miền Nam, thống nhất đất nước")).containsExactly("2021-04-30");
        assertThat(named(2021, "Ngày Quốc tế Lao động")).containsExactly("2021-05-01");
    }

    @Test
    void a_holiday_on_a_weekend_is_made_up_for_on_the_next_day_that_would_be_worked() {
        assertThat(instead(2023))
                .containsExactly(
                        "2023-01-02 Nghỉ bù Tết Dương lịch",
                        "2023-01-26 Nghỉ bù Tết Nguyên đán",
                        "2023-01-27 Nghỉ bù Tết Nguyên đán",
                        "2023-05-02 Nghỉ bù Giỗ Tổ Hùng Vương",
                        "2023-05-03 Nghỉ bù Ngày Giải phóng miền Nam, thống nhất đất nước",
                        "2023-09-04 Nghỉ bù Quốc khánh");
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2018, 2027, 2033, 2050, 2100})
    void every_year_has_its_eleven_holidays_each_day_once_and_in_their_order(int year) {
        List<LocalDate> days =
                HolidayProposal.of(year).stream().map(CalendarDay::day).toList();

        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(days(year, DayKind.HOLIDAY)).hasSizeBetween(10, 11);
        assertThat(days(year, DayKind.SUBSTITUTE_OFF)).noneMatch(day -> HolidayPressure.isWeekend(day.day()));
        assertThat(HolidayProposal.of(year)).extracting(CalendarDay::source).containsOnly("đề xuất");
    }

    @Test
    void for_each_holiday_on_a_weekend_there_is_one_day_off_instead() {
        for (int year = 2000; year <= 2100; year++) {
            long lost = days(year, DayKind.HOLIDAY)
                    .filter(day -> HolidayPressure.isWeekend(day.day()))
                    .count();

            assertThat(days(year, DayKind.SUBSTITUTE_OFF)).as("%d", year).hasSize((int) lost);
        }
    }
}
