package vn.kehoach.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.state.PlanContent;
import vn.kehoach.plan.state.PlanNumber;

/** The number of the register beside the one that the document says. */
class NumberToComeTest {

    private static final NumberToCome NEXT =
            NumberToCome.of(PlanNumber.of(1, 2026, "KH", "ĐTN"), LocalDate.of(2026, 11, 30));

    private static String told(String number) {
        PlanContent content = PlanText.aPlan().with("number", number).content();
        return NEXT.difference(content).orElseThrow().message();
    }

    @Test
    void the_number_of_the_document_is_named_with_its_symbol() {
        assertThat(told("{'ordinal': 99, 'type': 'KH', 'issuer': 'ĐTN'}")).startsWith("Văn bản ghi số 99-KH/ĐTN,");
    }

    @Test
    void a_document_without_a_symbol_is_named_without_one() {
        assertThat(told("{'ordinal': 99, 'type': 'KH'}")).startsWith("Văn bản ghi số 99-KH,");
    }
}
