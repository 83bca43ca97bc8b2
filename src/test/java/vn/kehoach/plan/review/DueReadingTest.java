package vn.kehoach.plan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.state.PlanBuilder;

class DueReadingTest {

    @ParameterizedTest
    @CsvSource({
        "STRICT,    2021-08-30,       2021-08-29T16:59:59Z",
        "INCLUSIVE, 2021-08-30,       2021-08-30T16:59:59Z",
        "STRICT,    2021-08-30T17:00, 2021-08-30T10:00:00Z",
        "INCLUSIVE, 2021-08-30T17:00, 2021-08-30T10:00:00Z",
        "STRICT,    2021-08,          2021-07-31T16:59:59Z",
        "INCLUSIVE, 2021-08,          2021-07-31T16:59:59Z"
    })
    void before_a_day_is_read_as_the_installation_says_an_hour_and_a_month_have_one_reading(
            DueReading.Before before, String written, Instant last) {
        ObligationLine line = PlanBuilder.content(
                        "{'title': 'A', 'obligations': [{'what': 'B', 'before': '%s'}]}".formatted(written))
                .obligations()
                .get(0);

        assertThat(new DueReading(before).at(line.due().orElseThrow(), line.before()))
                .isEqualTo(last);
    }

    @Test
    void the_reading_is_said_in_words_where_there_are_two() {
        Due due = new Due("2021-08-30", Instant.parse("2021-08-29T16:59:59Z"));
        DueReading inclusive = new DueReading(DueReading.Before.INCLUSIVE);

        assertThat(new DueReading(DueReading.Before.STRICT).words(due, true))
                .contains("trước ngày 30/08/2021: tính đến hết 29/08/2021");
        assertThat(inclusive.words(due, true)).contains("trước ngày 30/08/2021: tính đến hết 30/08/2021");
        assertThat(inclusive.words(due, false)).isEmpty();
        assertThat(inclusive.words(new Due("2021-08-30T17:00", Instant.parse("2021-08-30T10:00:00Z")), true))
                .isEmpty();
    }
}
