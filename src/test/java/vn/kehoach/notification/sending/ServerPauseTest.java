package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.testing.SettableClock;

/** When a mail server that does not answer is left alone, and for how long. */
class ServerPauseTest {

    private final SettableClock clock = SettableClock.at("2020-02-20T08:00");
    private final ServerPause pause = new ServerPause(clock);

    private void fail(int times) {
        for (int n = 1; n <= times; n++) {
            pause.away("Không kết nối được, lần " + n);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, false", "3, true", "4, true", "50, true"})
    void after_three_failures_in_a_row_nothing_is_sent(int failures, boolean held) {
        fail(failures);

        assertThat(pause.holds()).isEqualTo(held);
        assertThat(pause.lets()).isEqualTo(!held);
        assertThat(pause.standing().isPresent()).isEqualTo(held);
    }

    @Test
    void an_answer_between_two_failures_begins_the_count_anew() {
        fail(2);
        pause.answered();
        fail(2);

        assertThat(pause.holds()).isFalse();
        fail(1);
        assertThat(pause.holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-02-20T08:00:59, true", "2020-02-20T08:01:00, false", "2020-02-20T09:00:00, false"})
    void a_pause_ends_after_a_minute(String now, boolean held) {
        fail(3);

        clock.set(now);

        assertThat(pause.holds()).isEqualTo(held);
    }

    @Test
    void at_its_end_one_mail_tries_the_server_and_the_others_wait_for_what_becomes_of_it() {
        fail(3);
        clock.set("2020-02-20T08:01");

        assertThat(pause.lets()).as("the first").isTrue();
        assertThat(pause.lets()).as("the second").isFalse();

        pause.answered();
        assertThat(pause.lets()).isTrue();
        assertThat(pause.standing()).isEmpty();
    }

    @Test
    void each_try_that_fails_makes_the_next_pause_twice_as_long_up_to_five_minutes() {
        fail(3);
        Instant now = clock.instant();
        for (int minutes : new int[] {1, 2, 4, 5, 5, 5}) {
            assertThat(pause.standing().orElseThrow().until()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes));
            clock.set(now.atZone(clock.getZone()).toLocalDateTime().toString());
            assertThat(pause.lets()).isTrue();
            pause.away("Vẫn không kết nối được");
        }
    }

    @Test
    void failures_of_mails_that_were_under_way_do_not_make_a_pause_longer() {
        fail(3);
        Instant until = pause.standing().orElseThrow().until();

        clock.set("2020-02-20T08:00:30");
        fail(5);

        assertThat(pause.standing().orElseThrow().until()).isEqualTo(until);
        assertThat(pause.standing().orElseThrow().reason()).isEqualTo("Không kết nối được, lần 5");
    }

    @Test
    void a_pause_says_since_when_the_server_is_away() {
        fail(1);
        clock.set("2020-02-20T08:10");
        fail(2);

        assertThat(pause.standing().orElseThrow().since()).isEqualTo(SettableClock.moment("2020-02-20T08:00"));
    }

    @ParameterizedTest
    @CsvSource({"2020-02-20T07:59, true", "2020-02-20T07:57, true", "2020-02-20T07:55, false", "2020-02-19T08:00, false"
    })
    void a_demo_clock_that_was_moved_far_back_does_not_hold_the_mail(String now, boolean held) {
        fail(3);

        clock.set(now);

        assertThat(pause.holds()).isEqualTo(held);
    }
}
