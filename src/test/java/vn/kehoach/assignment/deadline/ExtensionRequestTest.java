package vn.kehoach.assignment.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.work.AssignmentBuilder.BEFORE;
import static vn.kehoach.assignment.work.AssignmentBuilder.DUE;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.assignment.work.AssignmentId;
import vn.kehoach.shared.Refused;

class ExtensionRequestTest {

    private static final Instant LATER = DUE.plusSeconds(7 * 86_400);

    static Stream<Consumer<ExtensionRequest>> decisions() {
        return Stream.of(
                request -> request.grant(LATER, "", "vanphong", BEFORE),
                request -> request.refuse("Hạn đã đủ dài", "vanphong", BEFORE),
                request -> request.lapse(BEFORE));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_request_is_answered_once(Consumer<ExtensionRequest> decision) {
        ExtensionRequest request = asked();

        decision.accept(request);

        assertThat(decisions()).allSatisfy(another -> assertThatThrownBy(() -> another.accept(request))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("đã được trả lời"));
    }

    @Test
    void a_request_remembers_the_date_that_was_asked_for() {
        ExtensionRequest request = asked();

        request.grant(LATER.minusSeconds(86_400), "Ngắn hơn một ngày", "vanphong", BEFORE);

        assertThat(request.requestedDueAt()).isEqualTo(LATER);
    }

    private static ExtensionRequest asked() {
        return ExtensionRequest.of(AssignmentId.next(), LATER, "Trùng hội nghị", "dv-so-du-lich", BEFORE);
    }
}
