package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidayPressureTest {

    private static final LocalDate TET = LocalDate.parse("2023-01-20");
    private static final LocalDate AFTER_TET = LocalDate.parse("2023-01-26");

    private static boolean worked(LocalDate day) {
        return !HolidayPressure.isWeekend(day) && (day.isBefore(TET) || day.isAfter(AFTER_TET));
    }

    private static List<LocalDate> holidays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> !HolidayPressure.isWeekend(day) && !worked(day))
                .toList();
    }

    private static Optional<HolidayPressure> between(String from, String to) {
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(to);
        return HolidayPressure.between(first, last, () -> holidays(first, last), HolidayPressureTest::worked);
    }

    @Test
    void tet_between_issue_and_conference_is_said_with_the_working_days_left() {
        Optional<HolidayPressure> pressure = between("2022-12-23", "2023-01-31");

        assertThat(pressure).map(HolidayPressure::workingDays).contains(23L);
        assertThat(pressure)
                .map(HolidayPressure::words)
                .contains(
                        "Từ ngày ban hành đến ngày tổ chức có 5 ngày nghỉ lễ (từ 23/01/2023), chỉ còn 23 ngày làm việc");
    }

    @Test
    void a_holiday_that_leaves_time_enough_is_not_worth_a_word() {
        assertThat(between("2022-10-03", "2023-03-31")).isEmpty();
        assertThat(between("2023-02-01", "2023-02-28")).isEmpty();
    }

    @Test
    void an_event_in_the_past_or_in_a_far_year_asks_for_no_calendar() {
        assertThat(between("2023-01-31", "2022-12-23")).isEmpty();
        assertThat(HolidayPressure.between(
                        LocalDate.parse("0001-01-01"),
                        LocalDate.parse("9999-12-31"),
                        () -> {
                            throw new AssertionError("eight thousand years were read");
                        },
                        day -> true))
                .isEmpty();
    }

    private static Optional<HolidayPressure> of(String from, String to, List<LocalDate> holidays) {
        return HolidayPressure.between(
                LocalDate.parse(from),
                LocalDate.parse(to),
                () -> holidays,
                day -> !HolidayPressure.isWeekend(day) && !holidays.contains(day));
    }

    @Test
    void three_holidays_press_where_they_take_three_days_in_twenty() {
        List<LocalDate> three =
                List.of(LocalDate.parse("2023-02-07"), LocalDate.parse("2023-02-08"), LocalDate.parse("2023-02-09"));

        assertThat(of("2023-02-06", "2023-03-03", three))
                .map(HolidayPressure::workingDays)
                .contains(17L);
        assertThat(of("2023-02-06", "2023-03-06", three)).isEmpty();
        assertThat(of("2023-02-06", "2023-02-10", three.subList(0, 2))).isEmpty();
    }

    @Test
    void holidays_on_a_weekend_take_nothing() {
        List<LocalDate> two =
                List.of(LocalDate.parse("2023-02-10"), LocalDate.parse("2023-02-11"), LocalDate.parse("2023-02-12"));

        assertThat(of("2023-02-06", "2023-02-13", two)).isEmpty();
    }

    @Test
    void the_longest_run_of_holidays_is_named_by_its_first_day() {
        List<LocalDate> days = List.of(
                LocalDate.parse("2023-02-06"),
                LocalDate.parse("2023-02-08"),
                LocalDate.parse("2023-02-09"),
                LocalDate.parse("2023-02-14"),
                LocalDate.parse("2023-02-15"));

        assertThat(of("2023-02-06", "2023-02-17", days))
                .map(HolidayPressure::words)
                .hasValueSatisfying(words -> assertThat(words).contains("có 5 ngày nghỉ lễ (từ 08/02/2023)"));
    }

    @Test
    void a_lead_of_a_day_less_than_four_hundred_is_looked_at_and_no_longer_one() {
        List<LocalDate> all = LocalDate.parse("2023-01-01")
                .datesUntil(LocalDate.parse("2024-12-31"))
                .filter(day -> day.getDayOfMonth() <= 10)
                .toList();

        assertThat(of("2023-01-01", "2024-02-04", all)).isPresent();
        assertThat(of("2023-01-01", "2024-02-05", all)).isEmpty();
        assertThat(of("2023-01-01", "2023-01-01", all)).isEmpty();
    }
}
