package vn.kehoach.assignment.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Later rounds are due as long before their day, and at the same hour, as the first one. */
class FirstRoundTest {

    @ParameterizedTest
    @CsvSource({
        // the day of the first round, its deadline | the day of a later one, its deadline
        "2024-01-25, 2024-01-25T16:59:59Z, 2024-02-25, 2024-02-25T16:59:59Z",
        // before the 25th: the end of the 24th
        "2024-01-25, 2024-01-24T16:59:59Z, 2024-02-25, 2024-02-24T16:59:59Z",
        // before the 1st: the end of the month before, however long it is
        "2024-02-01, 2024-01-31T16:59:59Z, 2024-03-01, 2024-02-29T16:59:59Z",
        "2024-02-01, 2024-01-31T16:59:59Z, 2023-03-01, 2023-02-28T16:59:59Z",
        "2024-12-01, 2024-11-30T16:59:59Z, 2025-01-01, 2024-12-31T16:59:59Z",
        // 17g00, 00g00 and half past midnight in Vietnam
        "2024-01-25, 2024-01-25T10:00:00Z, 2024-04-25, 2024-04-25T10:00:00Z",
        "2024-01-25, 2024-01-24T17:00:00Z, 2024-02-25, 2024-02-24T17:00:00Z",
        "2024-01-25, 2024-01-24T17:30:00Z, 2024-03-31, 2024-03-30T17:30:00Z",
        // from the 29th of February on
        "2024-02-29, 2024-02-29T16:59:59Z, 2025-02-28, 2025-02-28T16:59:59Z",
        "2024-02-29, 2024-02-28T16:59:59Z, 2025-02-28, 2025-02-27T16:59:59Z"
    })
    void a_later_round_is_due_as_the_first_one_was(LocalDate on, Instant due, LocalDate later, Instant dueThen) {
        assertThat(new FirstRound(on, due).dueOn(later)).isEqualTo(dueThen);
    }
}
