package vn.kehoach.plan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.content.Content;
import vn.kehoach.plan.state.PlanContent;

/** What the reading asked is told as long as it holds, and only once. */
class ReadFindingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content = anchored(
            """
            {"title": "Hội nghị", "text": "Toàn văn", "number": null,
             "issued": {"date": "2020-01-10"}, "event": {"date": "2020-04-11"},
             "signatories": [{"authority": "TM. BAN THƯỜNG VỤ"}],
             "obligations": [
               {"who": "Ban Tổ chức", "what": "Góp ý dự thảo", "kind": "OPINION", "due": "2020-02-25"},
               {"who": "Văn phòng", "what": "Gửi thư mời", "kind": "INVITATION", "due": null}],
             "findings": [
               {"rule": "no-slack", "field": "obligations[0]", "message": "Sát hạn 2020-02-25"},
               {"rule": "no-deadline", "field": "obligations[1]", "message": "Chưa có hạn"},
               {"rule": "no-number", "field": "number", "message": "Chưa có số"},
               {"rule": "no-issue-date", "field": "issued", "message": "Chưa ghi ngày"},
               {"rule": "no-signatory-name", "field": "signatories[0]", "message": "Chưa ghi họ tên"},
               {"rule": "numbering", "field": "text", "message": "Hai mục I"}]}
            """);

    private static ObjectNode anchored(String json) {
        try {
            return (ObjectNode) ReadFindings.anchored(JSON.readTree(json));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ArrayNode obligations() {
        return (ArrayNode) content.path("obligations");
    }

    private List<String> told(Finding... review) {
        return ReadFindings.together(List.of(review), PlanContent.read(content)).stream()
                .map(finding -> finding.rule() + " " + finding.field())
                .toList();
    }

    @Test
    void all_that_hold_are_told() {
        assertThat(told())
                .containsExactly(
                        "no-slack obligations[0]",
                        "no-deadline obligations[1]",
                        "no-signatory-name signatories[0]",
                        "numbering text");
    }

    @Test
    void a_rule_is_told_of_a_place_once_and_by_the_reviewer_first() {
        Finding reviewed = new Finding("no-deadline", "obligations[1]", "“Văn phòng” chưa có thời hạn", true);

        assertThat(told(reviewed)).containsOnlyOnce("no-deadline obligations[1]");
        assertThat(ReadFindings.together(List.of(reviewed), PlanContent.read(content)))
                .contains(reviewed);
    }

    @Test
    void what_was_mended_is_no_longer_told() {
        ((ObjectNode) obligations().get(1)).put("due", "2020-03-01");

        assertThat(told()).doesNotContain("no-deadline obligations[1]");
    }

    @Test
    void number_and_date_come_with_the_signature_and_are_missed_by_nobody_in_a_draft() {
        assertThat(told()).doesNotContain("no-number number", "no-issue-date issued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "name"})
    void a_signatory_who_was_chosen_or_named_is_missed_no_longer(String key) {
        ((ObjectNode) content.path("signatories").get(0)).put(key, "bithu");

        assertThat(told()).doesNotContain("no-signatory-name signatories[0]");
    }

    @Test
    void a_correction_of_other_words_leaves_the_finding_about_the_date() {
        ((ObjectNode) obligations().get(0)).put("what", "Góp ý bản dự thảo").put("checked", true);

        assertThat(told()).contains("no-slack obligations[0]");
    }

    @Test
    void a_finding_follows_its_line_and_goes_with_it() {
        obligations().insert(0, obligations().remove(1));
        List<String> moved = told();
        obligations().remove(1);

        assertThat(moved).contains("no-slack obligations[1]", "no-deadline obligations[0]");
        assertThat(told()).doesNotContain("no-slack obligations[1]", "no-slack obligations[0]");
    }

    @Test
    void what_was_answered_is_not_told_unless_the_plan_cannot_be_signed_with_it() {
        content.path("findings")
                .forEach(finding -> ((ObjectNode) finding).putObject("answer").put("text", "Biết rồi"));

        assertThat(told(
                        new Finding("no-deadline", "obligations[1]", "Báo cáo phải có hạn", true),
                        new Finding("numbering", "text", "Hai mục I", false)))
                .containsExactly("no-deadline obligations[1]");
    }

    @Test
    void the_rules_about_dates_run_again_on_what_was_corrected() {
        ((ObjectNode) obligations().get(0)).put("due", "2020-04-20");
        ((ObjectNode) obligations().get(1)).put("due", "2020-01-05");

        assertThat(told()).contains("deadline-after-event obligations[0]", "deadline-before-issue obligations[1]");
    }

    @Test
    void dates_in_a_sentence_are_written_as_people_do() {
        assertThat(ReadFindings.in(Content.of(content)).get(0).message()).isEqualTo("Sát hạn ngày 25/02/2020");
        assertThat(DateWords.in("Lấy hạn 2020-02-25T17:00")).isEqualTo("Lấy hạn 17g00 ngày 25/02/2020");
        assertThat(DateWords.in("Số 2020-13-45")).isEqualTo("Số 2020-13-45");
    }
}
