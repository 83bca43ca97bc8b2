package vn.kehoach.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.RecordedEntries;

/** The calendar of a year as an administrator keeps it, on a table in memory. */
class CalendarBookTest {

    private static final CalendarDay DAY_OFF =
            new CalendarDay(LocalDate.of(2021, 5, 3), DayKind.HOLIDAY, "Nghỉ bù", "Quyết định");
    private static final CalendarDay SWAPPED =
            new CalendarDay(LocalDate.of(2021, 5, 8), DayKind.WORKING_SWAP, "Làm bù", "Quyết định");

    private final Years years = new Years();
    private final RecordedEntries recorded = new RecordedEntries();
    private final CalendarBook book = new CalendarBook(years, recorded, TransactionOperations.withoutTransaction());

    @Test
    void a_year_that_nobody_has_entered_is_proposed_as_the_law_lets_one_expect_it() {
        CalendarYear year = book.year(2021);

        assertThat(year.proposed()).isTrue();
        assertThat(year.version()).isZero();
        assertThat(year.items()).isEqualTo(HolidayProposal.of(2021));
    }

    @Test
    void what_an_administrator_enters_stands_in_the_place_of_the_whole_proposal() {
        CalendarYear year = book.replace(2021, 0L, List.of(DAY_OFF, SWAPPED));

        assertThat(year.proposed()).isFalse();
        assertThat(year.version()).isEqualTo(1);
        assertThat(year.items()).containsExactly(DAY_OFF, SWAPPED);
        assertThat(book.year(2021)).isEqualTo(year);
        assertThat(book.year(2022).proposed()).isTrue();
    }

    @Test
    void of_two_who_have_read_the_same_version_the_second_is_refused_and_the_first_is_kept() {
        book.replace(2021, 0L, List.of(DAY_OFF));

        assertThatThrownBy(() -> book.replace(2021, 0L, List.of(SWAPPED)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Lịch năm 2021 đã được người khác sửa");

        assertThat(book.year(2021).items()).containsExactly(DAY_OFF);
        assertThat(recorded.of("calendar-replaced")).hasSize(1);
    }

    @Test
    void who_names_no_version_changes_whatever_is_there() {
        book.replace(2021, 0L, List.of(DAY_OFF));

        assertThat(book.replace(2021, null, List.of(SWAPPED)).version()).isEqualTo(2);
        assertThat(book.year(2021).items()).containsExactly(SWAPPED);
    }

    @Test
    void the_record_says_which_version_became_which_and_every_day() {
        book.replace(2021, null, List.of(DAY_OFF));
        book.replace(2021, null, List.of(DAY_OFF, SWAPPED));

        assertThat(recorded.of("calendar-replaced")).last().satisfies(entry -> assertThat(entry.toString())
                .contains("2021", "1, 2", "2021-05-03 HOLIDAY", "2021-05-08 WORKING_SWAP"));
    }

    @Test
    void what_was_known_of_the_year_is_forgotten_only_when_the_change_is_written() {
        book.replace(2021, null, List.of(DAY_OFF));

        assertThat(years.done).containsExactly("written 2021", "forgotten 2021");
    }

    @Test
    void after_a_refusal_nothing_is_forgotten() {
        assertThatThrownBy(() -> book.replace(2021, 7L, List.of(DAY_OFF))).isInstanceOf(Refused.class);

        assertThat(years.done).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1999, 2101})
    void a_year_that_no_calendar_of_ours_has_is_refused_and_nothing_is_written(int year) {
        assertThatThrownBy(() -> book.year(year)).isInstanceOf(Refused.class).hasMessageContaining("Năm");
        assertThatThrownBy(() -> book.replace(year, null, List.of(DAY_OFF))).isInstanceOf(Refused.class);

        assertThat(years.done).isEmpty();
        assertThat(recorded.of("calendar-replaced")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2100})
    void the_first_and_the_last_year_are_taken(int year) {
        assertThat(book.replace(year, null, List.of(DAY_OFF)).year()).isEqualTo(year);
    }

    /** The years that were entered, in memory. */
    private static final class Years implements KeptYears {

        private final Map<Integer, List<CalendarDay>> days = new HashMap<>();
        private final Map<Integer, Long> versions = new HashMap<>();
        private final List<String> done = new ArrayList<>();

        @Override
        public List<CalendarDay> stored(int year) {
            return days.getOrDefault(year, List.of());
        }

        @Override
        public long version(int year) {
            return versions.getOrDefault(year, 0L);
        }

        @Override
        public void replace(int year, List<CalendarDay> items, long version) {
            days.put(year, items);
            versions.put(year, version);
            done.add("written " + year);
        }

        @Override
        public void forget(int year) {
            done.add("forgotten " + year);
        }
    }
}
