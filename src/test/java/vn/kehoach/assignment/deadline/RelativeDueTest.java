package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.WorkingCalendar;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.shared.VietnamTime;

class RelativeDueTest {

    /** Thursday, 21 October 2021, 08:00 in Vietnam. */
    private static final Instant EVENT = Instant.parse("2021-10-21T01:00:00Z");

    private final WorkingCalendar calendar = mock(WorkingCalendar.class);
    private final RelativeDue relatives = new RelativeDue(calendar);

    @Test
    void what_is_due_at_the_event_is_due_at_its_hour() {
        assertThat(relatives.of(Relative.atEvent(), EVENT)).isEqualTo(EVENT);
    }

    @ParameterizedTest
    @CsvSource({
        "3, DAYS,   BEFORE, 2021-10-18",
        "3, DAYS,   AFTER,  2021-10-24",
        "1, WEEKS,  AFTER,  2021-10-28",
        "2, WEEKS,  BEFORE, 2021-10-07",
        "1, MONTHS, BEFORE, 2021-09-21",
        "4, MONTHS, AFTER,  2022-02-21"
    })
    void away_from_the_event_a_deadline_runs_to_the_end_of_its_day(
            int amount, Relative.Unit unit, Relative.Direction direction, LocalDate day) {
        Relative relative = new Relative(Relative.EVENT, amount, unit, direction);

        assertThat(relatives.of(relative, EVENT)).isEqualTo(VietnamTime.endOf(day));
    }

    @Test
    void working_days_are_those_of_the_calendar() {
        given(calendar.plusWorkingDays(LocalDate.of(2021, 10, 21), -5)).willReturn(LocalDate.of(2021, 10, 14));

        Relative relative = new Relative(Relative.EVENT, 5, Relative.Unit.WORKING_DAYS, Relative.Direction.BEFORE);

        assertThat(relatives.of(relative, EVENT)).isEqualTo(VietnamTime.endOf(LocalDate.of(2021, 10, 14)));
    }
}
