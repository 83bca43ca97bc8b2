package vn.kehoach.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;

class RoundTest {

    private static final Instant OPENED = Instant.parse("2020-03-01T02:00:00Z");
    private static final Instant CLOSES = Instant.parse("2020-03-15T16:59:59Z");

    @Test
    void a_round_that_the_clock_comes_to_late_ended_at_its_deadline() {
        Round round = openedAt(OPENED);

        round.close(CLOSES.plus(Duration.ofMinutes(3)));

        assertThat(round.view().closedAt()).contains(CLOSES);
    }

    @Test
    void a_round_that_all_have_answered_ends_with_the_last_answer() {
        Round round = openedAt(OPENED);
        Instant lastAnswer = CLOSES.minus(Duration.ofDays(2));

        round.close(lastAnswer);

        assertThat(round.view().closedAt()).contains(lastAnswer);
    }

    @Test
    void a_round_that_was_opened_after_its_deadline_did_not_end_before_it_began() {
        Instant late = CLOSES.plus(Duration.ofDays(1));
        Round round = openedAt(late);

        round.close(late.plusSeconds(1));

        assertThat(round.view().closedAt()).contains(late.plusSeconds(1));
    }

    private static Round openedAt(Instant opened) {
        RoundTerms terms = new RoundTerms(
                Subject.REPORT, List.of("bithu"), CLOSES, Silence.NO_OPINION, Optional.of(UUID.randomUUID()));
        return Round.open(new PlanId(UUID.randomUUID()), 1, 1, terms, opened);
    }
}
