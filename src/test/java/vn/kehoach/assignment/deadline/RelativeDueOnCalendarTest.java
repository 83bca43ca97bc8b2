package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.calendar.AnnouncedCalendar;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.due.Relative.Direction;
import vn.kehoach.plan.content.due.Relative.Unit;

/** Deadlines that hang on a date, reckoned by hand on the calendars of 2023 to 2025. */
class RelativeDueOnCalendarTest {

    private final RelativeDue relatives = new RelativeDue(AnnouncedCalendar.calendar());

    @ParameterizedTest
    @CsvSource({
        // the anchor is 14:00 in Vietnam on the day that stands there
        "3, DAYS,   BEFORE, 2024-03-01T07:00:00Z, 2024-02-27T16:59:59Z",
        "1, DAYS,   AFTER,  2024-02-28T07:00:00Z, 2024-02-29T16:59:59Z",
        "1, DAYS,   AFTER,  2023-02-28T07:00:00Z, 2023-03-01T16:59:59Z",
        "1, DAYS,   AFTER,  2023-12-31T07:00:00Z, 2024-01-01T16:59:59Z",
        "10, DAYS,  BEFORE, 2024-01-05T07:00:00Z, 2023-12-26T16:59:59Z",
        "366, DAYS, AFTER,  2024-01-01T07:00:00Z, 2025-01-01T16:59:59Z",
        // months: a day that the month does not have is its last one
        "1, MONTHS, AFTER,  2024-01-31T07:00:00Z, 2024-02-29T16:59:59Z",
        "1, MONTHS, AFTER,  2023-01-31T07:00:00Z, 2023-02-28T16:59:59Z",
        "1, MONTHS, BEFORE, 2024-03-31T07:00:00Z, 2024-02-29T16:59:59Z",
        "1, MONTHS, BEFORE, 2024-07-31T07:00:00Z, 2024-06-30T16:59:59Z",
        "12, MONTHS, AFTER, 2024-02-29T07:00:00Z, 2025-02-28T16:59:59Z",
        "1, MONTHS, AFTER,  2024-12-15T07:00:00Z, 2025-01-15T16:59:59Z",
        // weeks keep the weekday
        "1, WEEKS,  BEFORE, 2024-03-05T07:00:00Z, 2024-02-27T16:59:59Z",
        "2, WEEKS,  AFTER,  2024-02-22T07:00:00Z, 2024-03-07T16:59:59Z",
        // working days go over Tết, over the swapped days and over weekends
        "1, WORKING_DAYS, BEFORE, 2024-02-15T07:00:00Z, 2024-02-07T16:59:59Z",
        "3, WORKING_DAYS, BEFORE, 2024-02-19T07:00:00Z, 2024-02-07T16:59:59Z",
        "3, WORKING_DAYS, AFTER,  2024-04-26T07:00:00Z, 2024-05-04T16:59:59Z",
        "5, WORKING_DAYS, AFTER,  2024-04-26T07:00:00Z, 2024-05-07T16:59:59Z",
        "1, WORKING_DAYS, AFTER,  2025-04-25T07:00:00Z, 2025-04-26T16:59:59Z",
        "3, WORKING_DAYS, BEFORE, 2024-03-10T07:00:00Z, 2024-03-06T16:59:59Z",
        "5, WORKING_DAYS, AFTER,  2023-12-29T07:00:00Z, 2024-01-08T16:59:59Z"
    })
    void a_deadline_away_from_its_date_runs_to_the_end_of_its_day_in_vietnam(
            int amount, Unit unit, Direction direction, Instant anchor, Instant due) {
        assertThat(relatives.of(new Relative("khai mạc", amount, unit, direction), anchor))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // half past midnight in Vietnam is still the day before in London
        "2024-03-04T17:30:00Z, 1, AFTER,  2024-03-06T16:59:59Z",
        "2024-03-04T16:59:59Z, 1, AFTER,  2024-03-05T16:59:59Z",
        "2024-03-04T17:00:00Z, 1, BEFORE, 2024-03-04T16:59:59Z",
        "2024-03-04T16:59:59Z, 1, BEFORE, 2024-03-03T16:59:59Z",
        "2023-12-31T17:00:00Z, 1, BEFORE, 2023-12-31T16:59:59Z"
    })
    void the_day_of_an_event_is_its_day_in_vietnam(Instant event, int days, Direction direction, Instant due) {
        assertThat(relatives.of(new Relative(Relative.EVENT, days, Unit.DAYS, direction), event))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"DAYS", "WORKING_DAYS", "WEEKS", "MONTHS"})
    void at_the_date_itself_the_hour_is_kept_whatever_the_unit(Unit unit) {
        Instant event = Instant.parse("2024-02-10T01:30:00Z");

        assertThat(relatives.of(new Relative(Relative.EVENT, 0, unit, Direction.BEFORE), event))
                .isEqualTo(event);
        assertThat(relatives.of(new Relative(Relative.EVENT, 0, unit, Direction.AFTER), event))
                .isEqualTo(event);
    }
}
