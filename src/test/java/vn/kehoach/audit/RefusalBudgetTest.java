package vn.kehoach.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalBudgetTest {

    private final RefusalBudget budget = new RefusalBudget();

    @Test
    void however_many_sources_there_are_they_get_only_so_many_rows_together() {
        long rows = IntStream.range(0, 20_000)
                .filter(n -> budget.take("10.0." + n / 256 + "." + n % 256, Refusals.LOGIN_FAILED))
                .count();

        assertThat(rows).isEqualTo(RefusalBudget.OF_ALL);
        assertThat(budget.renew())
                .singleElement()
                .extracting(RefusalBudget.Rest::count)
                .isEqualTo(20_000L - RefusalBudget.OF_ALL);
    }

    @Test
    void a_source_that_floods_does_not_silence_another() {
        IntStream.range(0, 1_000).forEach(n -> budget.take("10.0.0.1", Refusals.ACCESS_REFUSED));

        assertThat(budget.take("10.0.0.2", Refusals.ACCESS_REFUSED)).isTrue();
    }

    @Test
    void the_next_minute_begins_anew_and_nothing_is_counted_twice() {
        IntStream.range(0, 50).forEach(n -> budget.take("a", Refusals.LOGIN_FAILED));
        budget.renew();

        assertThat(budget.take("a", Refusals.LOGIN_FAILED)).isTrue();
        assertThat(budget.renew()).isEmpty();
    }
}
