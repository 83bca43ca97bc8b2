package vn.kehoach.assignment.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.plan.content.line.ContentMapper;

class QuotasTest {

    private static final Map<String, List<String>> REGISTER = Map.of(
            "Huyện đoàn Dương Minh Châu", List.of("duong-minh-chau"), "Thị đoàn Hòa Thành", List.of("hoa-thanh"));

    @Test
    void a_number_is_asked_of_every_unit() {
        Quotas quotas = quotas("5", false);

        assertThat(quotas.of("hoa-thanh").least()).contains(5);
        assertThat(quotas.of("hoa-thanh").words()).isEqualTo("kế hoạch yêu cầu tối thiểu 05 ý kiến");
        assertThat(refused(quotas, "hoa-thanh", 4)).isTrue();
        assertThat(refused(quotas, "hoa-thanh", 5)).isFalse();
    }

    @Test
    void a_unit_has_the_number_that_stands_beside_its_name() {
        Quotas quotas = quotas("{'Huyện đoàn Dương Minh Châu': 22, 'Thị đoàn Hòa Thành': 24, 'Ai đó': 9}", false);

        assertThat(quotas.of("duong-minh-chau").least()).contains(22);
        assertThat(quotas.of("hoa-thanh").least()).contains(24);
        assertThat(quotas.of("tp-tay-ninh").words()).isEmpty();
        assertThat(refused(quotas, "hoa-thanh", 22)).isTrue();
        assertThat(refused(quotas, "tp-tay-ninh", 0)).isFalse();
    }

    @Test
    void at_most_so_many_refuses_more() {
        assertThat(refused(quotas("12", true), "hoa-thanh", 13)).isTrue();
        assertThat(refused(quotas("12", true), "hoa-thanh", 12)).isFalse();
        assertThat(refused(quotas("{'min': 2, 'max': 4}", false), "hoa-thanh", 5))
                .isTrue();
        assertThat(refused(quotas("{'min': 2, 'max': 4}", false), "hoa-thanh", 1))
                .isTrue();
        assertThat(quotas("{'min': 2, 'max': 4}", false).of("hoa-thanh").words())
                .isEqualTo("kế hoạch yêu cầu tối thiểu 02, tối đa 04 ý kiến");
    }

    @Test
    void what_is_no_number_asks_for_nothing() {
        assertThat(quotas("'nhiều'", false).of("hoa-thanh").words()).isEmpty();
        assertThat(quotas("-3", false).of("hoa-thanh").words()).isEmpty();
        assertThat(quotas("{'Thị đoàn Hòa Thành': 'vài'}", false)
                        .of("hoa-thanh")
                        .words())
                .isEmpty();
    }

    private static boolean refused(Quotas quotas, String unit, int number) {
        return quotas.of(unit).refusal("count", "Số lượng", number).isPresent();
    }

    private static Quotas quotas(String json, boolean atMost) {
        try {
            String line = "{'quota': " + json + ", 'quotaUnit': 'ý kiến'" + (atMost ? ", 'quotaIs': 'MAX'}" : "}");
            return Quotas.of(
                    ContentMapper.read(new ObjectMapper().readTree(line.replace('\'', '"')), ObligationLine.class),
                    name -> REGISTER.getOrDefault(name, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
