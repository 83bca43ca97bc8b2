package vn.kehoach.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.plan.content.Silence;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;

/** Opinions and rounds in every state, with every answer. */
class OpinionStatesTest {

    private static final Instant OPENED = Instant.parse("2020-03-01T02:00:00Z");
    private static final Instant CLOSES = Instant.parse("2020-03-15T16:59:59Z");
    private static final PersonView LEADER = person("bithu", "Lê An");

    private static PersonView person(String id, String name) {
        return new PersonView(id, true, "Lê", "An", name, id + "@khoi.example", Set.of());
    }

    private static Opinion asked() {
        return Opinion.askedOf(LEADER, RoundId.next(), PlanId.next());
    }

    private static Object value(Object of, String field) {
        return ReflectionTestUtils.getField(of, field);
    }

    static Stream<Arguments> everyStanceWithAndWithoutWords() {
        return Stream.of(Stance.values()).flatMap(stance -> Stream.of("", "   ", "\t\n", "Bổ sung kinh phí")
                .map(words -> Arguments.of(
                        stance, words, !words.isBlank() || stance == Stance.AGREE || stance == Stance.SILENT)));
    }

    @ParameterizedTest
    @MethodSource("everyStanceWithAndWithoutWords")
    void an_opinion_that_asks_for_a_change_says_which(Stance stance, String words, boolean taken) {
        Opinion opinion = asked();

        if (taken) {
            opinion.give(stance, words, OPENED);
            assertThat(opinion.stance()).contains(stance);
            assertThat(value(opinion, "comments")).isEqualTo(words);
            assertThat(value(opinion, "givenAt")).isEqualTo(OPENED);
        } else {
            assertThatThrownBy(() -> opinion.give(stance, words, OPENED))
                    .hasMessage("Nội dung góp ý: phải ghi khi không chọn “Nhất trí”");
            assertThat(opinion.answered()).isFalse();
            assertThat(value(opinion, "givenAt")).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void whatever_was_answered_first_stays(Stance first) {
        for (Stance second : Stance.values()) {
            Opinion opinion = asked();
            opinion.give(first, "Lần đầu", OPENED);

            assertThatThrownBy(() -> opinion.give(second, "Lần hai", CLOSES))
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.CONFLICT);
            assertThatThrownBy(() -> opinion.fallSilent(CLOSES)).isInstanceOf(Refused.class);

            assertThat(opinion.stance()).contains(first);
            assertThat(value(opinion, "comments")).isEqualTo("Lần đầu");
            assertThat(value(opinion, "givenAt")).isEqualTo(OPENED);
        }
    }

    static Stream<Arguments> everyResponseToEveryStance() {
        return Stream.of(Stance.values()).flatMap(stance -> Stream.of(Response.values())
                .flatMap(response -> Stream.of("", " ", "Đã bổ sung ở mục II")
                        .map(words -> Arguments.of(
                                stance, response, words, response == Response.ACCEPTED || !words.isBlank()))));
    }

    @ParameterizedTest
    @MethodSource("everyResponseToEveryStance")
    void a_response_that_does_not_accept_everything_explains_itself(
            Stance stance, Response response, String words, boolean taken) {
        Opinion opinion = asked();
        opinion.give(stance, "Chưa rõ kinh phí", OPENED);

        if (taken) {
            opinion.respond(response, words, "vanphong", CLOSES);
        } else {
            assertThatThrownBy(() -> opinion.respond(response, words, "vanphong", CLOSES))
                    .hasMessage("Nội dung giải trình: phải ghi khi không tiếp thu toàn bộ");
        }

        assertThat(value(opinion, "response")).isEqualTo(taken ? response : null);
        assertThat(value(opinion, "respondedBy")).isEqualTo(taken ? "vanphong" : null);
        assertThat(value(opinion, "respondedAt")).isEqualTo(taken ? CLOSES : null);
    }

    @ParameterizedTest
    @EnumSource(Response.class)
    void a_response_may_be_written_anew_and_the_last_one_counts(Response first) {
        Opinion opinion = asked();
        opinion.give(Stance.DISAGREE, "Chưa rõ kinh phí", OPENED);
        opinion.respond(first, "Xem lại", "vanphong", OPENED.plusSeconds(1));

        opinion.respond(Response.PARTLY, "Tiếp thu ý đầu", "ban-tochuc", CLOSES);

        assertThat(value(opinion, "response")).isEqualTo(Response.PARTLY);
        assertThat(value(opinion, "responseText")).isEqualTo("Tiếp thu ý đầu");
        assertThat(value(opinion, "respondedBy")).isEqualTo("ban-tochuc");
    }

    @Test
    void an_answer_of_somebody_else_names_both() {
        Opinion opinion = asked();
        opinion.give(Stance.AGREE, "", OPENED);

        opinion.givenBy(person("phobithu", "Trần Bình"));

        assertThat(opinion.userId()).isEqualTo("bithu");
        assertThat(opinion.name()).isEqualTo("Lê An");
        assertThat(value(opinion, "givenBy")).isEqualTo("phobithu");
        assertThat(value(opinion, "givenByName")).isEqualTo("Trần Bình");
    }

    private static Round round(Instant opened) {
        RoundTerms terms =
                new RoundTerms(Subject.PLAN, List.of("bithu"), CLOSES, Silence.AGREE, Optional.of(UUID.randomUUID()));
        return Round.open(PlanId.next(), 2, 5, terms, opened);
    }

    @ParameterizedTest
    @CsvSource({
        // all answered, moment, may close
        "true,  2020-03-01T02:00:00Z, true",
        "true,  2020-03-15T16:59:58Z, true",
        "false, 2020-03-01T02:00:00Z, false",
        "false, 2020-03-15T16:59:58Z, false",
        "false, 2020-03-15T16:59:58.999Z, false",
        "false, 2020-03-15T16:59:59Z, true",
        "false, 2020-03-15T17:00:00Z, true",
        "false, 2021-01-01T00:00:00Z, true"
    })
    void a_round_closes_when_all_have_answered_or_its_last_second_has_come(boolean all, Instant now, boolean may) {
        Round round = round(OPENED);

        if (may) {
            round.requireMayClose(all, now);
        } else {
            assertThatThrownBy(() -> round.requireMayClose(all, now)).hasMessageContaining("còn người chưa trả lời");
        }

        assertThat(round.closed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // opened, comes to it, ended
        "2020-03-01T02:00:00Z, 2020-03-10T02:00:00Z, 2020-03-10T02:00:00Z",
        "2020-03-01T02:00:00Z, 2020-03-15T16:59:58Z, 2020-03-15T16:59:58Z",
        "2020-03-01T02:00:00Z, 2020-03-15T16:59:59Z, 2020-03-15T16:59:59Z",
        "2020-03-01T02:00:00Z, 2020-03-15T17:00:00Z, 2020-03-15T16:59:59Z",
        "2020-03-01T02:00:00Z, 2020-04-15T17:00:00Z, 2020-03-15T16:59:59Z",
        "2020-03-15T16:59:59Z, 2020-03-16T01:00:00Z, 2020-03-16T01:00:00Z",
        "2020-03-20T02:00:00Z, 2020-03-20T02:00:05Z, 2020-03-20T02:00:05Z"
    })
    void a_round_ended_when_it_was_due_to_and_never_before_it_began(Instant opened, Instant now, Instant ended) {
        Round round = round(opened);

        round.close(now);

        assertThat(round.view().closedAt()).contains(ended);
        assertThat(round.closed()).isTrue();
    }

    @Test
    void a_round_is_bound_to_the_version_that_was_shown_and_says_its_terms() {
        RoundView view = round(OPENED).view();

        assertThat(round(OPENED).planVersion()).isEqualTo(5);
        assertThat(view.ordinal()).isEqualTo(2);
        assertThat(view.openedAt()).isEqualTo(OPENED);
        assertThat(view.closesAt()).isEqualTo(CLOSES);
        assertThat(view.silence()).isEqualTo(Silence.AGREE);
        assertThat(Duration.between(view.openedAt(), view.closesAt())).isPositive();
    }
}
