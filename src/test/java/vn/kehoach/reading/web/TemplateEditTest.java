package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.kehoach.reading.desk.TemplateCorrection;

/** What the page of a reading sends about the template of a report. */
class TemplateEditTest {

    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();

    private void indicator(String was, String order, String name, String type) {
        form.add("was", was);
        form.add("order", order);
        form.add("name", name);
        form.add("unit", " người ");
        form.add("type", type);
        form.add("least", "0");
        form.add("most", "");
    }

    @Test
    void rows_stand_in_the_order_of_their_numbers_and_a_row_without_a_name_is_none() {
        indicator("0", "3", "Cuối", "INTEGER");
        indicator("1", "1", "Đầu", "INTEGER");
        indicator("2", "2", "  ", "INTEGER");
        indicator("-1", "không phải số", "Không có chỗ", "INTEGER");
        form.add("required", "1");
        form.add("summed", "0");

        TemplateCorrection typed = TemplateEdit.typed(form);

        assertThat(typed.indicators())
                .containsExactly(
                        new TemplateCorrection.Indicator(1, "Đầu", "người", "INTEGER", "0", "", true, false),
                        new TemplateCorrection.Indicator(0, "Cuối", "người", "INTEGER", "0", "", false, true),
                        new TemplateCorrection.Indicator(
                                -1, "Không có chỗ", "người", "INTEGER", "0", "", false, false));
        assertThat(typed.sections()).isEmpty();
    }

    @Test
    void a_tick_for_a_total_that_a_type_does_not_have_is_no_mistake() {
        indicator("0", "1", "Tỉ lệ", "PERCENT");
        form.add("summed", "0");

        assertThat(TemplateEdit.typed(form).indicators().get(0).summed()).isFalse();
    }
}
