package vn.kehoach.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

class OpinionTest {

    private static final Instant NOW = Instant.parse("2019-12-10T03:00:00Z");
    private static final PersonView LEADER =
            new PersonView("bithu", true, "Lê", "An", "Lê An", "bithu@khoi.example", Set.of());

    @Test
    void whoever_agrees_needs_no_words() {
        Opinion opinion = asked();

        opinion.give(Stance.AGREE, "", NOW);

        assertThat(opinion.answered()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREE_WITH_COMMENTS", "DISAGREE"})
    void whoever_wants_something_changed_says_what(Stance stance) {
        Opinion opinion = asked();

        assertThatThrownBy(() -> opinion.give(stance, "  ", NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nội dung góp ý");

        assertThat(opinion.answered()).isFalse();
        opinion.give(stance, "Bổ sung kinh phí", NOW);
        assertThat(opinion.answered()).isTrue();
    }

    @Test
    void an_opinion_is_given_once() {
        Opinion opinion = asked();
        opinion.give(Stance.AGREE, "", NOW);

        assertThatThrownBy(() -> opinion.give(Stance.DISAGREE, "Nghĩ lại", NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> opinion.fallSilent(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void silence_is_an_answer_too() {
        Opinion opinion = asked();

        opinion.fallSilent(NOW);

        assertThat(opinion.answered()).isTrue();
        assertThatThrownBy(() -> opinion.give(Stance.AGREE, "", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void only_comments_and_disagreement_ask_for_a_response() {
        assertThat(Stance.values())
                .filteredOn(Stance::asksForResponse)
                .containsExactly(Stance.AGREE_WITH_COMMENTS, Stance.DISAGREE);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ACCEPTED")
    void what_is_not_accepted_as_a_whole_is_explained(Response response) {
        Opinion opinion = asked();
        opinion.give(Stance.DISAGREE, "Chưa rõ kinh phí", NOW);

        assertThatThrownBy(() -> opinion.respond(response, " ", "vanphong", NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nội dung giải trình");
    }

    @Test
    void there_is_nothing_to_respond_to_before_the_opinion() {
        Opinion opinion = asked();

        assertThatThrownBy(() -> opinion.respond(Response.ACCEPTED, "", "vanphong", NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_closed_round_takes_no_opinion() {
        Round round = Round.open(PlanId.next(), 1, 2, terms(), NOW);
        round.requireOpen();

        round.close(NOW);

        assertThat(round.closed()).isTrue();
        assertThatThrownBy(round::requireOpen).isInstanceOf(Refused.class).hasMessageContaining("đã đóng");
    }

    private static RoundTerms terms() {
        return new RoundTerms(Subject.PLAN, List.of("bithu"), NOW.plusSeconds(3600), Silence.AGREE, Optional.empty());
    }

    private static Opinion asked() {
        return Opinion.askedOf(LEADER, RoundId.next(), PlanId.next());
    }
}
