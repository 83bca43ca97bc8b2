package vn.kehoach.plan.content.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.Content;
import vn.kehoach.shared.FieldError;

/** A template as the content of a plan carries it: what is kept, what is refused, and which row is named. */
class ReportTemplateCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "obligations[0].reportTemplate.";

    private static Content plan(String kind, String template) {
        return Content.of(
                json("{'title': 'Góp ý', 'obligations': [{'who': 'Cơ sở Đoàn', 'what': 'gửi báo cáo', 'kind': '" + kind
                        + "', 'reportTemplate': " + template + "}]}"));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<FieldError> errors(String template) {
        return plan("UNIT_REPORT", template).errors();
    }

    private static ReportTemplate.Indicator only(String indicator) {
        Content plan = plan("UNIT_REPORT", "{'indicators': [" + indicator + "]}");
        assertThat(plan.errors()).isEmpty();
        return plan.obligations().get(0).template().orElseThrow().indicators().get(0);
    }

    @Test
    void a_template_is_kept_as_it_was_sent_with_what_other_programs_added() {
        String sent = "{'sections': [{'title': 'Kết quả', 'required': true, 'color': 'red'}],"
                + " 'indicators': [{'name': 'Số buổi', 'unit': 'buổi', 'type': 'INTEGER', 'least': 0, 'most': 10.5,"
                + " 'required': true, 'summed': true, 'x': {'y': [1]}}], 'madeBy': 'other'}";

        JsonNode kept = plan("UNIT_REPORT", sent).json();

        assertThat(kept.path("obligations").path(0).path("reportTemplate")).isEqualTo(json(sent));
    }

    @Test
    void a_plan_without_a_template_is_as_before_and_its_reports_are_free() {
        Content plan = Content.of(json(
                "{'title': 'Góp ý', 'obligations': [{'who': 'A', 'what': 'gửi báo cáo', 'kind': 'UNIT_REPORT'}]}"));

        assertThat(plan.errors()).isEmpty();
        assertThat(plan.obligations().get(0).template()).isEmpty();
        assertThat(plan.json().path("obligations").path(0).has("reportTemplate"))
                .isFalse();
    }

    @Test
    void a_template_without_a_line_asks_for_nothing() {
        assertThat(plan("UNIT_REPORT", "{'sections': [], 'indicators': []}")
                        .obligations()
                        .get(0)
                        .template())
                .isEmpty();
    }

    @Test
    void two_spellings_of_one_indicator_are_refused_and_the_row_is_named() {
        String decomposed = Normalizer.normalize("Số  đoàn VIÊN ", Normalizer.Form.NFD);

        List<FieldError> errors = errors(
                "{'indicators': [{'name': 'Số đoàn viên'}, {'name': 'Số buổi'}, {'name': '" + decomposed + "'}]}");

        assertThat(errors)
                .extracting(FieldError::field, FieldError::label, FieldError::message)
                .containsExactly(tuple(
                        PLACE + "indicators[2].name",
                        "Tên chỉ tiêu (việc 1, dòng 3)",
                        "trùng với dòng 1 “Số đoàn viên” (không kể chữ hoa, dấu, khoảng trắng)"));
    }

    @Test
    void two_sections_have_two_titles_but_a_section_may_be_called_like_an_indicator() {
        assertThat(
                        errors(
                                "{'sections': [{'title': 'Kết quả'}, {'title': 'KET QUA'}], 'indicators': [{'name': 'Kết quả'}]}"))
                .extracting(FieldError::field)
                .containsExactly(PLACE + "sections[1].title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | name   | chưa ghi",
                "{'name': 'a', 'type': 'MÉT'}                        | type   | không có trong danh mục",
                "{'name': 'a', 'least': 'nhiều'}                     | least  | phải là một số",
                "{'name': 'a', 'least': 5, 'most': 4}                | most   | nhỏ hơn cận dưới 5",
                "{'name': 'a', 'type': 'TEXT', 'most': 4}            | most   | không có cận",
                "{'name': 'a', 'type': 'YES_NO', 'summed': true}     | summed | không cộng được",
                "{'name': 'a', 'type': 'PERCENT', 'summed': true}    | summed | không cộng được",
                "{'name': 'a', 'most': 1e30}                         | most   | phải trong khoảng",
                "{'name': 'a', 'required': 'có'}                     | required | phải là có hoặc không",
                "{'name': 'a', 'unit': 'một đơn vị tính dài quá năm mươi chữ thì không ai đọc'} | unit | không quá 50"
            })
    void what_no_unit_could_fill_in_is_named_by_its_field(String indicator, String field, String message) {
        assertThat(errors("{'indicators': [" + indicator + "]}"))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo(PLACE + "indicators[0]." + field);
                    assertThat(error.label()).endsWith("(việc 1, dòng 1)");
                    assertThat(error.message()).contains(message);
                });
    }

    @Test
    void only_work_that_is_a_report_has_a_template() {
        assertThat(plan("DUTY", "{'indicators': [{'name': 'a'}]}").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("Báo cáo của đơn vị"));
        assertThat(plan("DUTY", "{'indicators': []}").errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'mẫu'", "[]", "5", "{'indicators': 'a'}", "{'indicators': {'name': 'a'}}"})
    void a_template_of_another_shape_is_refused(String shape) {
        assertThat(errors(shape))
                .extracting(FieldError::field)
                .singleElement()
                .asString()
                .startsWith("obligations[0].reportTemplate");
    }

    @Test
    void a_hundred_indicators_are_enough() {
        String many = String.join(",", Collections.nCopies(101, "{'name': 'x'}"));

        assertThat(errors("{'indicators': [" + many + "]}"))
                .filteredOn(error -> error.field().equals(PLACE + "indicators"))
                .hasSize(1);
    }

    @Test
    void an_amount_of_money_has_bounds_beyond_those_of_other_numbers_of_a_plan() {
        ReportTemplate.Indicator money = only(
                "{'name': 'Kinh phí', 'unit': 'đồng', 'type': 'MONEY', 'least': -5, 'most': '2.000.000.000.000,5'}");

        assertThat(money.least()).contains(new BigDecimal(-5));
        assertThat(money.most()).contains(new BigDecimal("2000000000000.5"));
        assertThat(money.hint()).isEqualTo("tiền, từ -5 đến 2.000.000.000.000,5");
    }

    @Test
    void an_indicator_of_which_little_is_said_is_a_whole_number_that_is_added_up() {
        assertThat(only("{'name': ' Số   buổi '}"))
                .isEqualTo(new ReportTemplate.Indicator(
                        "Số buổi", "", IndicatorType.INTEGER, Optional.empty(), Optional.empty(), false, true));
        assertThat(only("{'name': 'Tỉ lệ', 'type': 'PERCENT'}").summed()).isFalse();
    }

    @Test
    void a_share_without_bounds_is_not_negative_and_may_be_more_than_all() {
        IndicatorLine share = IndicatorLine.read(0, "Tỉ lệ dự họp", Optional.empty(), IndicatorType.PERCENT);
        IndicatorLine count = IndicatorLine.read(1, "Số dư", Optional.empty(), IndicatorType.INTEGER);

        assertThat(share.resolved().bounds()).contains("từ 0 trở lên");
        assertThat(count.resolved().bounds()).isEmpty();
    }
}
