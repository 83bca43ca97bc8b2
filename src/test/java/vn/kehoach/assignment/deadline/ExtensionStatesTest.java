package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.deadline.ExtensionState.GRANTED;
import static vn.kehoach.assignment.deadline.ExtensionState.LAPSED;
import static vn.kehoach.assignment.deadline.ExtensionState.PENDING;
import static vn.kehoach.assignment.deadline.ExtensionState.REFUSED;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.shared.Refused;

/** A request for more time is answered once, by somebody else; each answer in each state. */
class ExtensionStatesTest {

    private static final Instant ASKED = Instant.parse("2020-02-18T03:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2020-02-19T03:00:00Z");
    private static final Instant UNTIL = Instant.parse("2020-02-27T16:59:59Z");

    private static final Map<ExtensionState, Consumer<ExtensionRequest>> ANSWERS = Map.of(
            GRANTED, request -> request.grant(UNTIL, "Đồng ý", "bithu", ANSWERED),
            REFUSED, request -> request.refuse("Không có lý do", "bithu", ANSWERED),
            LAPSED, request -> request.lapse(ANSWERED));

    private static ExtensionRequest pending() {
        return ExtensionRequest.of(AssignmentId.next(), UNTIL, "Mưa bão", "dv-so-du-lich", ASKED);
    }

    private static Object value(ExtensionRequest request, String field) {
        return ReflectionTestUtils.getField(request, field);
    }

    static Stream<Arguments> everyAnswerInEveryState() {
        return Stream.of(ExtensionState.values())
                .flatMap(state -> ANSWERS.keySet().stream().sorted().map(answer -> Arguments.of(state, answer)));
    }

    @ParameterizedTest
    @MethodSource("everyAnswerInEveryState")
    void the_first_answer_stays(ExtensionState state, ExtensionState answer) {
        ExtensionRequest request = pending();
        if (state != PENDING) {
            ANSWERS.get(state).accept(request);
        }

        if (state == PENDING) {
            ANSWERS.get(answer).accept(request);
            assertThat(value(request, "state")).isEqualTo(answer);
            assertThat(value(request, "decidedAt")).isEqualTo(ANSWERED);
            assertThat(value(request, "grantedDueAt")).isEqualTo(answer == GRANTED ? UNTIL : null);
        } else {
            assertThatThrownBy(() -> ANSWERS.get(answer).accept(request))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Đề nghị gia hạn này đã được trả lời");
            assertThat(value(request, "state")).isEqualTo(state);
            assertThat(value(request, "grantedDueAt")).isEqualTo(state == GRANTED ? UNTIL : null);
        }
    }

    @ParameterizedTest
    @CsvSource({"dv-so-du-lich, false", "bithu, true", "vanphong, true", "dv-so-y-te, true"})
    void who_asked_does_not_answer(String by, boolean may) {
        ExtensionRequest granted = pending();
        ExtensionRequest refused = pending();

        if (may) {
            granted.grant(UNTIL, "", by, ANSWERED);
            refused.refuse("Không", by, ANSWERED);
            assertThat(value(granted, "decidedBy")).isEqualTo(by);
            assertThat(value(refused, "decidedBy")).isEqualTo(by);
        } else {
            assertThatThrownBy(() -> granted.grant(UNTIL, "", by, ANSWERED))
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.FORBIDDEN);
            assertThatThrownBy(() -> refused.refuse("Không", by, ANSWERED)).isInstanceOf(Refused.class);
            assertThat(value(granted, "state")).isEqualTo(PENDING);
            assertThat(value(granted, "grantedDueAt")).isNull();
            assertThat(value(refused, "decisionReason")).isNull();
        }
    }
}
