package vn.kehoach.plan.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.kehoach.plan.state.PlanBuilder.content;
import static vn.kehoach.plan.state.PlanBuilder.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.TimelineLine;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.due.ObligationKind;
import vn.kehoach.plan.content.due.Relative;
import vn.kehoach.plan.content.duty.ObligationLine;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

class PlanContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"who", "units"})
    void names_of_another_shape_than_text_are_refused_by_their_place(String field) {
        Refused refused = refusal("{'title': 'A', 'obligations': [{'what': 'B', '%s': {'a': 1}}]}".formatted(field));

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("obligations[0]." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20,       2020-02-20T16:59:59Z",
        "2020-02-29,       2020-02-29T16:59:59Z",
        "2020-02,          2020-02-29T16:59:59Z",
        "2020-02-25T17:00, 2020-02-25T10:00:00Z",
        "2020-02-25T00:00, 2020-02-24T17:00:00Z"
    })
    void a_deadline_is_tracked_to_the_last_moment_of_what_is_written(String written, Instant tracked) {
        ObligationLine report = reportDue(written);

        assertThat(report.due()).contains(new Due(written, tracked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'what': 'chuẩn bị nội dung phát biểu (nếu có)'} | true",
                "{'what': 'gửi góp ý (NẾU CÓ).'} | true",
                "{'what': 'gửi danh sách đề nghị khen thưởng (nếu có) trước ngày 30/12/2026'} | true",
                "{'what': 'gửi kiến nghị (nếu có) về Văn phòng Đoàn Khối trước 17g00 ngày 05/01'} | true",
                "{'what': 'gửi kiến nghị (nếu có) trước khi nộp báo cáo kết quả'} | false",
                "{'what': 'gửi kiến nghị (nếu có) kèm báo cáo kết quả'} | false",
                "{'what': 'nếu có vướng mắc thì phản ánh'} | false",
                "{'what': 'báo cáo các trường hợp vi phạm nếu có về Đoàn Khối trước ngày 06/01/2027'} | true",
                "{'what': 'tham mưu danh sách khen thưởng (nếu có), hoàn thành chậm nhất ngày 05/01/2027'} | true",
                "{'what': 'góp ý dự thảo, nếu có'} | true",
                "{'what': 'nếu có khó khăn về kinh phí thì báo cáo'} | false",
                "{'what': 'gửi báo cáo, kiến nghị (nếu có)', 'optional': false} | false",
                "{'what': 'gửi báo cáo', 'optional': true} | true"
            })
    void work_is_owed_unless_the_plan_says_if_any(String line, boolean ifAny) {
        PlanContent content = content("{'title': 'A', 'obligations': [%s]}".formatted(line));

        assertThat(content.obligations().get(0).ifAny()).isEqualTo(ifAny);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-31",
                "2019-02-29",
                "2020-13",
                "2020-2-3",
                "20/02/2020",
                "2020-02-25T25:00",
                "2020-02-31T17:00",
                "mai",
                "2020"
            })
    void a_date_that_does_not_exist_is_refused_by_its_place(String written) {
        Refused refused = refusal("{'title': 'A', 'obligations': [{'what': 'B', 'due': '%s'}]}".formatted(written));

        assertThat(refused.fields()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("obligations[0].due");
            assertThat(error.label()).isEqualTo("Thời hạn (dòng 1)");
            assertThat(error.message()).contains("ngày giờ có thật");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-20,       2020-02-19T16:59:59Z",
        "2020-03-01,       2020-02-29T16:59:59Z",
        "2020-02-25T17:00, 2020-02-25T10:00:00Z"
    })
    void before_a_day_means_by_the_end_of_the_day_before(String written, Instant tracked) {
        PlanContent content =
                content("{'title': 'A', 'obligations': [{'what': 'B', 'before': '%s'}]}".formatted(written));

        assertThat(content.obligations().get(0).due()).contains(new Due(written, tracked));
    }

    @Test
    void a_deadline_hangs_on_the_event_where_the_plan_says_so_by_how_much() {
        assertThat(duty("'dueFrom': 'EVENT', 'due': '2021-10'").relative()).contains(Relative.atEvent());
        assertThat(
                        duty("'dueFrom': 'EVENT', 'relative': {'anchor': 'EVENT', 'amount': 3, 'unit': 'DAYS', 'direction': 'BEFORE'}")
                                .relative())
                .contains(new Relative(Relative.EVENT, 3, Relative.Unit.DAYS, Relative.Direction.BEFORE));
        assertThat(duty("'relative': {'anchor': 'kết thúc đợt thi', 'words': 'sau khi kết thúc đợt thi'}")
                        .relative())
                .isEmpty();
        assertThat(duty("'relative': {'anchor': '', 'amount': 3, 'unit': 'DAYS', 'direction': 'AFTER'}")
                        .relative())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'anchor': 'EVENT', 'amount': -1, 'unit': 'DAYS', 'direction': 'AFTER'}",
                "{'anchor': 'EVENT', 'amount': 3, 'unit': 'YEARS', 'direction': 'AFTER'}",
                "{'anchor': 'EVENT', 'amount': 3, 'unit': 'DAYS'}",
                "{'anchor': 'EVENT', 'amount': 'ba', 'unit': 'DAYS', 'direction': 'AFTER'}",
                "{'anchor': 'EVENT', 'amount': 99999999999, 'unit': 'DAYS', 'direction': 'AFTER'}"
            })
    void a_distance_that_cannot_be_reckoned_is_refused_by_its_place(String relative) {
        Refused refused = refusal("{'title': 'A', 'obligations': [{'what': 'B', 'relative': %s}]}".formatted(relative));

        assertThat(refused.fields()).singleElement().satisfies(error -> assertThat(error.field())
                .isEqualTo("obligations[0].relative"));
    }

    private static ObligationLine duty(String keys) {
        return content("{'title': 'A', 'obligations': [{'what': 'B', %s}]}".formatted(keys))
                .obligations()
                .get(0);
    }

    @Test
    void a_character_that_no_database_keeps_is_refused_wherever_it_stands() {
        for (String text : List.of(
                "{'title':'a\\u0000b'}", "{'title':'a','bases':[{'text':'\\u0000'}]}", "{'title':'a','x\\u0000':1}")) {
            assertThat(catchThrowableOfType(Refused.class, () -> PlanContent.read(parsed(text))))
                    .hasMessageContaining("có ký tự không được dùng");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void before_a_month_means_by_the_end_of_the_month_before() {
        PlanContent content = content("{'title': 'A', 'obligations': [{'what': 'B', 'before': '2020-03'}]}");

        assertThat(content.obligations().get(0).due())
                .contains(new Due("2020-03", Instant.parse("2020-02-29T16:59:59Z")));
    }

    @Test
    void a_period_from_a_month_begins_on_its_first_day() {
        PlanContent content = content(
                "{'title': 'A', 'timeline': [{'what': 'Tổ chức', 'from': '2020-01', 'to': '2020-02', 'kind': 'PERIOD'}]}");

        TimelineLine period = content.timeline().get(0);

        assertThat(period.from()).contains(Instant.parse("2019-12-31T17:00:00Z"));
        assertThat(period.due().map(Due::at)).contains(Instant.parse("2020-02-29T16:59:59Z"));
    }

    @Test
    void every_mistake_is_named_at_once() {
        Refused refused = refusal(
                """
                {'title': ' ',
                 'obligations': [{'what': 'A', 'kind': 'DUTY'}, {'kind': 'HOLIDAY', 'due': '2020-02-31'}],
                 'timeline': [{'what': 'B', 'kind': 'OPINION'}],
                 'signatories': [{}],
                 'recipients': [{'text': ''}]}
                """);

        assertThat(refused.reason()).isEqualTo(Refused.Reason.INVALID);
        assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "obligations[1].what",
                        "obligations[1].kind",
                        "obligations[1].due",
                        "timeline[0].kind",
                        "signatories[0].authority",
                        "recipients[0]");
    }

    @Test
    void a_list_that_is_no_list_is_refused() {
        Refused refused = refusal("{'title': 'A', 'obligations': 'B', 'signatories': {'authority': 'C'}}");

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("obligations", "signatories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'A'", "5", "null", "true"})
    void a_content_that_is_no_object_is_refused(String text) {
        assertThat(refusal(text).fields()).extracting(FieldError::field).containsExactly("content");
    }

    @Test
    void where_the_plan_does_not_say_it_takes_the_usual() {
        PlanContent content = content(
                "{'title': ' Góp ý ', 'obligations': [{'who': 'Cơ sở Đoàn', 'what': 'A'}], 'timeline': [{'what': 'B'}]}");

        assertThat(content.documentType()).isEqualTo("KH");
        assertThat(content.symbol()).isEmpty();
        assertThat(content.obligations().get(0).kind()).isEqualTo(ObligationKind.DUTY);
        assertThat(content.obligations().get(0).who()).containsExactly("Cơ sở Đoàn");
        assertThat(content.timeline().get(0).kind()).isEqualTo(ObligationKind.PERIOD);
        assertThat(content.consultation()).isEmpty();
        assertThat(content.signedInParallel()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'A', 'documentType': 'HƯỚNG DẪN'} | HD",
                "{'title': 'A', 'documentType': 'KẾ HOẠCH PHỐI HỢP'} | KHPH",
                "{'title': 'A', 'documentType': 'KẾ HOẠCH PHỐI HỢP', 'number': {'type': 'KH'}} | KH",
                "{'title': 'A', 'number': {'type': ' '}} | KH",
                "{'title': 'A', 'number': {'type': ' KHPH '}} | KHPH",
                "{'title': 'A', 'documentType': 'KẾ HOẠCH', 'number': {'typeAsWritten': 'KHĐH'}} | KHĐH"
            })
    void its_type_is_the_one_in_its_number_or_else_the_one_above_its_title(String json, String type) {
        assertThat(PlanBuilder.content(json.replace('\'', '"')).documentType()).isEqualTo(type);
    }

    @Test
    void consultation_names_people_a_deadline_and_what_silence_means() {
        PlanContent content = content(
                "{'title': 'A', 'consultation': {'users': ['bithu'], 'until': '2019-12-12T17:00', 'silence': 'NO_OPINION'}}");

        assertThat(content.consultation()).hasValueSatisfying(terms -> {
            assertThat(terms.users()).containsExactly("bithu");
            assertThat(terms.until()).contains(new Due("2019-12-12T17:00", Instant.parse("2019-12-12T10:00:00Z")));
            assertThat(terms.silenceAgrees()).isFalse();
        });
    }

    @Test
    void consultation_whose_deadline_nobody_has_written_yet_is_kept_but_not_what_silence_cannot_mean() {
        Refused refused = refusal("{'title': 'A', 'consultation': {'users': ['bithu'], 'silence': 'MAYBE'}}");

        assertThat(refused.fields()).extracting(FieldError::field).containsExactly("consultation.silence");
        assertThat(content("{'title': 'A', 'consultation': {'users': ['bithu']}}")
                        .consultation())
                .hasValueSatisfying(terms -> {
                    assertThat(terms.users()).containsExactly("bithu");
                    assertThat(terms.until()).isEmpty();
                    assertThat(terms.silenceAgrees()).isTrue();
                });
    }

    @Test
    void the_hash_does_not_depend_on_the_order_of_keys() {
        PlanContent one = content("{'title': 'A', 'number': {'type': 'KH', 'issuer': 'ĐTN'}, 'x': [{'a': 1, 'b': 2}]}");
        PlanContent two = content("{'x': [{'b': 2, 'a': 1}], 'number': {'issuer': 'ĐTN', 'type': 'KH'}, 'title': 'A'}");

        assertThat(two.hash()).isEqualTo(one.hash()).hasSize(64);
    }

    @Test
    void the_hash_changes_with_the_content_and_with_the_order_of_a_list() {
        PlanContent content = content("{'title': 'A', 'bases': ['B', 'C']}");

        assertThat(content("{'title': 'A', 'bases': ['C', 'B']}").hash()).isNotEqualTo(content.hash());
        assertThat(content("{'title': 'A ', 'bases': ['B', 'C']}").hash()).isNotEqualTo(content.hash());
    }

    @Test
    void what_the_program_does_not_know_is_kept_when_stored() {
        PlanContent content = content("{'title': 'A', 'purposes': [{'text': 'Nâng cao nhận thức'}], 'số': 7}");

        PlanContent again = PlanContent.stored(content.text());

        assertThat(again.json()).isEqualTo(content.json());
        assertThat(again.hash()).isEqualTo(content.hash());
    }

    @Test
    void nobody_changes_a_content_from_outside() {
        PlanContent content = content("{'title': 'A'}");

        ((ObjectNode) content.json()).put("title", "B");

        assertThat(content.title()).isEqualTo("A");
    }

    private static ObligationLine reportDue(String written) {
        return content("{'title': 'A', 'obligations': [{'what': 'B', 'kind': 'UNIT_REPORT', 'due': '%s'}]}"
                        .formatted(written))
                .obligations()
                .get(0);
    }

    private static Refused refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> PlanContent.read(json(text)));
    }
}
