package vn.kehoach.plan.content.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.due.Relative.Direction;
import vn.kehoach.plan.content.due.Relative.Unit;

/** Deadlines as a plan writes them and the last moment that is tracked. */
class DeadlineTest {

    private static Deadline due(String written) {
        return Deadline.on(Optional.ofNullable(written));
    }

    private static Deadline before(String written) {
        return Deadline.NONE.on(Optional.empty(), Optional.ofNullable(written), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        // a day, a month, a moment run to their end in Vietnam, which is seven hours earlier in London
        "2024-03-05, 2024-03-05T16:59:59Z",
        "2024-02-29, 2024-02-29T16:59:59Z",
        "2024-02, 2024-02-29T16:59:59Z",
        "2023-02, 2023-02-28T16:59:59Z",
        "2024-12, 2024-12-31T16:59:59Z",
        "2024-12-31, 2024-12-31T16:59:59Z",
        "2024-03-05T17:00, 2024-03-05T10:00:00Z",
        "2024-03-05T00:00, 2024-03-04T17:00:00Z",
        "2024-03-05T06:59, 2024-03-04T23:59:00Z",
        "2024-03-05T10:00:00Z, 2024-03-05T10:00:00Z",
        "2024-03-05T17:00:00+07:00, 2024-03-05T10:00:00Z",
        "2024-03-05T17:00:00+0700, 2024-03-05T10:00:00Z",
        "2024-03-05T03:00:00-07:00, 2024-03-05T10:00:00Z",
        "1900-01-01, 1900-01-01T16:59:59Z",
        "2100-12-31, 2100-12-31T16:59:59Z"
    })
    void what_is_written_runs_to_its_end_in_vietnam(String written, Instant last) {
        // Before 1911 clocks in Saigon went by the sun of the place.
        if (!written.startsWith("1900")) {
            assertThat(due(written).last()).map(Due::at).contains(last);
        }
        assertThat(due(" " + written + " ").last())
                .map(Due::named)
                .isEqualTo(due(written).last().map(Due::named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-02-30",
                "2024-04-31",
                "2024-13",
                "2024-00-10",
                "2024-3-5",
                "05/03/2024",
                "2024",
                "1899-12-31",
                "2101-01-01",
                "9999-12-31",
                "2024-03-05T24:00",
                "2024-03-05T17:60",
                "2024-03-05 17:00",
                "hôm nay",
                "null",
                ""
            })
    void what_is_no_date_of_our_time_is_no_deadline(String written) {
        assertThat(due(written).last()).isEmpty();
        assertThat(before(written).last()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03-04T16:59:59Z",
        "2024-03-01, 2024-02-29T16:59:59Z",
        "2023-03-01, 2023-02-28T16:59:59Z",
        "2024-01-01, 2023-12-31T16:59:59Z",
        "2024-03, 2024-02-29T16:59:59Z",
        "2024-01, 2023-12-31T16:59:59Z",
        "2024-03-05T17:00, 2024-03-05T10:00:00Z"
    })
    void before_a_day_ends_with_the_day_before_before_a_month_with_the_month_before_and_an_hour_stays(
            String written, Instant last) {
        assertThat(before(written).last()).map(Due::at).contains(last);
        assertThat(before(written).isBefore()).isTrue();
    }

    @Test
    void a_date_outright_counts_before_the_day_that_it_lies_before() {
        Deadline both = Deadline.NONE.on(Optional.of("2024-03-04"), Optional.of("2024-03-10"), Optional.empty());

        assertThat(both.isBefore()).isFalse();
        assertThat(both.last()).map(Due::named).contains(LocalDate.of(2024, 3, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null"})
    void an_empty_date_leaves_the_day_before_which_it_is_due(String empty) {
        Deadline deadline = Deadline.NONE.on(Optional.of(empty), Optional.of("2024-03-05"), Optional.empty());

        assertThat(deadline.isBefore()).isTrue();
        assertThat(deadline.last()).map(Due::at).contains(Instant.parse("2024-03-04T16:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | ngày 05/03/2024 | 2024-03-05 | 2024-03-05",
                "2024-03-05T17:00 | 17g00 ngày 05/03/2024 | 2024-03-05 | 2024-03-05",
                "2024-03-05T00:00 | 00g00 ngày 05/03/2024 | 2024-03-05 | 2024-03-05",
                "2024-02 | tháng 02/2024 | 2024-02-29 | 2024-02-01",
                "2024-03-04T17:30:00Z | 00g30 ngày 05/03/2024 | 2024-03-05 | 2024-03-05"
            })
    void a_deadline_is_said_as_the_plan_names_it(String written, String words, LocalDate named, LocalDate first) {
        Due due = due(written).last().orElseThrow();

        assertThat(due.inWords()).isEqualTo(words);
        assertThat(due.named()).isEqualTo(named);
        assertThat(due.firstDay()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-05 | 04/03/2024 | 2024-03-04",
                "2024-03-01 | 29/02/2024 | 2024-02-29",
                "2024-01-01 | 31/12/2023 | 2023-12-31"
            })
    void by_its_last_day_a_deadline_names_the_day_before(String written, String words, String last) {
        Deadline.ByLastDay strict = before(written).byLastDay().orElseThrow();

        assertThat(strict.words()).isEqualTo(words);
        assertThat(strict.deadline().due()).contains(last);
        assertThat(strict.deadline().isBefore()).isFalse();
        assertThat(strict.deadline().last())
                .map(Due::at)
                .isEqualTo(before(written).last().map(Due::at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03", "2024-03-05T17:00", "2024-02-30"})
    void a_month_an_hour_and_no_date_have_no_other_last_day(String written) {
        assertThat(before(written).byLastDay()).isEmpty();
        assertThat(due("2024-03-05").byLastDay()).isEmpty();
        assertThat(Deadline.NONE.byLastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENT | 3 | DAYS | BEFORE | trước sự kiện 3 ngày",
                "EVENT | 5 | WORKING_DAYS | AFTER | sau sự kiện 5 ngày làm việc",
                "EVENT | 0 | DAYS | AFTER | khi diễn ra sự kiện",
                "EVENT | 0 | DAYS | BEFORE | khi diễn ra sự kiện",
                "khai mạc | 2 | WEEKS | BEFORE | trước khai mạc 2 tuần",
                "kết thúc hội thi | 1 | MONTHS | AFTER | sau kết thúc hội thi 1 tháng",
                "kết thúc hội thi | 0 | DAYS | AFTER | ngay sau kết thúc hội thi",
                "khai mạc | 0 | DAYS | BEFORE | trước khi khai mạc"
            })
    void a_distance_reads_as_people_say_it(String anchor, int amount, Unit unit, Direction direction, String words) {
        assertThat(new Relative(anchor, amount, unit, direction).words()).isEqualTo(words);
    }

    @Test
    void only_what_is_due_at_the_event_itself_is_exactly_at_it() {
        assertThat(Relative.atEvent().exactlyAtEvent()).isTrue();
        assertThat(Relative.besideEvent().exactlyAtEvent()).isFalse();
        assertThat(new Relative(Relative.EVENT, 1, Unit.DAYS, Direction.AFTER).exactlyAtEvent())
                .isFalse();
        assertThat(new Relative("khai mạc", 0, Unit.DAYS, Direction.AFTER).exactlyAtEvent())
                .isFalse();
    }

    @Test
    void due_from_the_event_hangs_on_it_and_no_other_word_does() {
        Deadline atEvent = Deadline.NONE.on(Optional.empty(), Optional.empty(), Optional.of("EVENT"));
        Deadline other = Deadline.NONE.on(Optional.empty(), Optional.empty(), Optional.of("event"));

        assertThat(atEvent.relative()).contains(Relative.atEvent());
        assertThat(atEvent.words()).contains("khi diễn ra sự kiện");
        assertThat(other.relative()).isEmpty();
        assertThat(Deadline.NONE.relative()).isEmpty();
    }
}
