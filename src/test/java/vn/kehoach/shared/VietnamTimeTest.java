package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnamTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-20,                2020-02-20T16:59:59Z",
        "2020-02,                   2020-02-29T16:59:59Z",
        "2020-02-25T17:00,          2020-02-25T10:00:00Z",
        "2020-02-25T17:00:30,       2020-02-25T10:00:30Z",
        "2020-02-25T10:00:00Z,      2020-02-25T10:00:00Z",
        "2020-02-25T17:00:00+07:00, 2020-02-25T10:00:00Z",
        "2020-02-25T17:00:00+0700,  2020-02-25T10:00:00Z",
        "2020-02-25T05:00:00-05:00, 2020-02-25T10:00:00Z",
        "' 2020-02-20 ',            2020-02-20T16:59:59Z"
    })
    void a_deadline_is_read_as_it_is_written(String written, Instant moment) {
        assertThat(VietnamTime.deadline(written)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-31", "2020-02-31T17:00", "2020-13", "2020-02-25T24:01", "25/02/2020", "", "ngay"})
    void what_is_no_date_is_no_deadline(String written) {
        assertThat(VietnamTime.deadline(written)).isEmpty();
    }

    @Test
    void a_day_begins_and_ends_at_midnight_in_vietnam() {
        LocalDate day = LocalDate.of(2020, 2, 20);

        assertThat(VietnamTime.startOf(day)).isEqualTo("2020-02-19T17:00:00Z");
        assertThat(VietnamTime.endOf(day)).isEqualTo("2020-02-20T16:59:59Z");
        assertThat(VietnamTime.dayOf(Instant.parse("2020-02-20T16:59:59Z"))).isEqualTo(day);
        assertThat(VietnamTime.dayOf(Instant.parse("2020-02-20T17:00:00Z"))).isEqualTo(day.plusDays(1));
    }

    @Test
    void today_is_the_day_in_vietnam_wherever_the_server_stands() {
        Clock evening = Clock.fixed(Instant.parse("2020-02-20T18:00:00Z"), ZoneOffset.UTC);

        assertThat(VietnamTime.today(evening)).isEqualTo("2020-02-21");
    }

    @Test
    void a_moment_is_written_with_the_hour_in_vietnam() {
        assertThat(VietnamTime.iso(Instant.parse("2020-02-25T10:00:00Z"))).isEqualTo("2020-02-25T17:00:00+07:00");
    }

    @Test
    void a_deadline_is_said_with_its_hour_unless_it_is_the_whole_day() {
        assertThat(VietnamTime.words(Instant.parse("2020-02-25T10:00:00Z"))).isEqualTo("17g00 ngày 25/02/2020");
        assertThat(VietnamTime.words(Instant.parse("2020-02-20T16:59:59Z"))).isEqualTo("ngày 20/02/2020");
    }
}
