package vn.kehoach.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a mail is tried again when the server does not take it. */
class PatienceTest {

    private static final Instant FIRST = Instant.parse("2020-02-20T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "3, 8", "4, 16", "5, 32", "6, 60", "7, 60", "100, 60", "2147483647, 60"})
    void each_pause_is_twice_the_one_before_and_at_most_an_hour(int failures, int minutes) {
        assertThat(Patience.next(failures, FIRST, FIRST)).contains(FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({"PT47H, true", "PT46H59M, true", "PT47H0.001S, false", "PT48H, false", "PT100H, false"})
    void after_two_days_it_is_not_tried_again(Duration since, boolean again) {
        assertThat(Patience.next(10, FIRST, FIRST.plus(since)).isPresent()).isEqualTo(again);
    }

    @Test
    void in_two_days_a_mail_is_tried_some_fifty_times() {
        List<Instant> tries = new ArrayList<>();
        Optional<Instant> next = Optional.of(FIRST);
        while (next.isPresent()) {
            tries.add(next.get());
            next = Patience.next(tries.size() - 1, FIRST, next.get());
        }

        assertThat(tries).hasSize(53).isSorted();
        assertThat(tries.get(tries.size() - 1)).isBeforeOrEqualTo(FIRST.plus(Duration.ofDays(2)));
    }
}
