package vn.kehoach.assignment.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {

    @ParameterizedTest
    @CsvSource({
        // to the end of 20/02/2020 in Vietnam
        "2020-02-20T16:59:59Z,     2020-02-20T16:59:58Z,     false",
        "2020-02-20T16:59:59Z,     2020-02-20T16:59:59Z,     false",
        "2020-02-20T16:59:59Z,     2020-02-20T16:59:59.999Z, false",
        "2020-02-20T16:59:59Z,     2020-02-20T17:00:00Z,     true",
        // 17g00 on 25/02/2020
        "2020-02-25T10:00:00Z,     2020-02-25T09:59:59Z,     false",
        "2020-02-25T10:00:00Z,     2020-02-25T10:00:00Z,     false",
        "2020-02-25T10:00:00Z,     2020-02-25T10:00:00.999Z, false",
        "2020-02-25T10:00:00Z,     2020-02-25T10:00:01Z,     true"
    })
    void a_deadline_holds_to_the_end_of_its_second(Instant due, Instant moment, boolean late) {
        assertThat(Lateness.late(moment, Optional.of(due))).isEqualTo(late);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20T16:59:59Z, 2020-02-20T16:59:59Z, 0",
        "2020-02-20T16:59:59Z, 2020-02-20T17:00:00Z, 1",
        "2020-02-20T16:59:59Z, 2020-02-21T16:59:59Z, 1",
        "2020-02-20T16:59:59Z, 2020-02-21T17:00:00Z, 2",
        "2020-02-25T10:00:00Z, 2020-02-25T10:00:01Z, 1",
        "2020-02-25T10:00:00Z, 2020-03-01T03:00:00Z, 5"
    })
    void days_late_are_counted_by_the_calendar_in_vietnam(Instant due, Instant moment, long days) {
        assertThat(Lateness.days(moment, due)).isEqualTo(days);
    }

    @Test
    void without_a_deadline_nothing_is_late() {
        assertThat(Lateness.late(Instant.MAX, Optional.empty())).isFalse();
    }
}
