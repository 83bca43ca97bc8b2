package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.testing.Refusals.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.EmbeddedDatabase;
import vn.kehoach.testing.RecordedEntries;

@Tag("postgres")
class WorkingCalendarTest {

    private final javax.sql.DataSource database = EmbeddedDatabase.migrated().dataSource();
    private final CalendarDays days = new CalendarDays(new JdbcTemplate(database));
    private final WorkingCalendar calendar = new WorkingCalendar(days);
    private final RecordedEntries recorded = new RecordedEntries();
    private final CalendarBook book =
            new CalendarBook(days, recorded, new TransactionTemplate(new DataSourceTransactionManager(database)));

    @Test
    void working_days_around_the_deadline_of_the_units_report_are_those_of_2020() {
        LocalDate due = LocalDate.of(2020, 2, 20);

        List<LocalDate> reached = Stream.of(-7, -3, -1, 0, 1, 2, 3)
                .map(days -> calendar.plusWorkingDays(due, days))
                .toList();

        assertThat(reached)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2020-02-11",
                        "2020-02-17",
                        "2020-02-19",
                        "2020-02-20",
                        "2020-02-21",
                        "2020-02-24",
                        "2020-02-25");
    }

    @Test
    void nobody_works_from_the_29th_of_the_last_lunar_month_to_the_5th_of_the_first_in_2020() {
        LocalDate before = LocalDate.of(2020, 1, 22);

        LocalDate after = calendar.plusWorkingDays(before, 1);

        assertThat(after).isEqualTo("2020-01-30");
        assertThat(calendar.plusWorkingDays(after, -1)).isEqualTo(before);
        assertThat(calendar.workingDaysBetween(before, after)).isEqualTo(1);
        assertThat(calendar.workingDaysBetween(after, before)).isEqualTo(-1);
        assertThat(days.stored(2020).stream()
                        .filter(day -> day.name().contains("Nguyên đán"))
                        .map(CalendarDay::day))
                .containsExactlyElementsOf(LocalDate.of(2020, 1, 23)
                        .datesUntil(LocalDate.of(2020, 1, 30))
                        .toList());
    }

    @Test
    void a_saturday_is_worked_where_the_calendar_says_so() {
        LocalDate swapped = LocalDate.of(2019, 5, 4);

        boolean worked = calendar.isWorkingDay(swapped);

        assertThat(worked).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2019, 4, 29))).isFalse();
    }

    @Test
    void the_lunar_days_of_the_stored_years_are_those_of_the_proposal() {
        for (int year = 2019; year <= 2027; year++) {
            List<CalendarDay> stored = days.stored(year);

            List<LocalDate> proposed = HolidayProposal.of(year).stream()
                    .filter(day -> day.kind() == DayKind.HOLIDAY)
                    .filter(day -> day.name().equals("Giỗ Tổ Hùng Vương")
                            || day.name().equals("Tết Nguyên đán") && weekday(day.day()))
                    .map(CalendarDay::day)
                    .toList();

            assertThat(stored).as("year %d", year).extracting(CalendarDay::day).containsAll(proposed);
        }
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    @Test
    void a_year_without_data_is_proposed_and_followed() {
        CalendarYear year = book.year(2030);

        assertThat(year.proposed()).isTrue();
        assertThat(year.items())
                .extracting(CalendarDay::day)
                .contains(LocalDate.of(2030, 2, 2), LocalDate.of(2030, 4, 12));
        assertThat(year.items()).extracting(CalendarDay::source).containsOnly("đề xuất");
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 9, 2))).isFalse();
    }

    @Test
    void a_changed_year_is_followed_at_once_and_a_stale_change_is_refused() {
        LocalDate day = LocalDate.of(2020, 6, 1);
        assertThat(calendar.isWorkingDay(day)).isTrue();
        CalendarYear read = book.year(2020);

        book.replace(2020, read.version(), List.of(new CalendarDay(day, DayKind.HOLIDAY, "Nghỉ", "Quyết định")));

        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(book.year(2020).items()).hasSize(1);
        assertThatThrownBy(() -> book.replace(2020, read.version(), List.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("người khác sửa");
    }

    @Test
    void who_replaces_a_year_gets_it_back_and_the_record_says_the_versions_and_the_days() {
        long before = book.year(2021).version();

        CalendarYear replaced = book.replace(
                2021,
                null,
                List.of(new CalendarDay(LocalDate.of(2021, 5, 3), DayKind.HOLIDAY, "Nghỉ bù", "Quyết định")));

        assertThat(replaced.version()).isEqualTo(before + 1);
        assertThat(replaced.items()).hasSize(1);
        assertThat(recorded.of("calendar-replaced")).singleElement().satisfies(entry -> assertThat(entry.toString())
                .contains(before + ", " + (before + 1), "2021-05-03 HOLIDAY"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void a_year_that_no_calendar_of_ours_has_is_refused(int year) {
        invalid(() -> book.year(year), "year");
        invalid(() -> book.replace(year, null, List.of()), "year");
        assertThat(recorded.of("calendar-replaced")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2100})
    void the_first_and_the_last_year_are_taken(int year) {
        assertThat(book.year(year).items()).isNotEmpty();
    }
}
