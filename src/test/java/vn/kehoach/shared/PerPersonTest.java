package vn.kehoach.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** One person's pages do not keep the others waiting. */
class PerPersonTest {

    private final PerPerson most = new PerPerson(2, "Đang mở quá nhiều trang");

    @Test
    void a_person_gets_so_much_at_once_and_another_person_as_much() {
        String got = most.take(
                "a",
                () -> most.take("a", () -> {
                    assertThatThrownBy(() -> most.take("a", () -> "ba"))
                            .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                                    .isEqualTo(Refused.Reason.TOO_MANY));
                    return most.take("b", () -> "của người khác");
                }));

        assertThat(got).isEqualTo("của người khác");
    }

    @Test
    void what_is_done_or_has_failed_counts_no_more() {
        assertThatThrownBy(() -> most.take("a", () -> {
                    throw new IllegalStateException("hỏng");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(most.take("a", () -> most.take("a", () -> "hai"))).isEqualTo("hai");
    }
}
