package vn.kehoach.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aConferenceWithAlternatives;
import static vn.kehoach.plan.PlanText.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.finding.Finding;

/** What a reviewer would tell the drafter before anybody is asked. */
class PlanReviewTest {

    private final PlanWorld world = new PlanWorld();

    private List<Finding> findings(PlanText text) {
        return world.review().findings(text.content(), "doan-khoi");
    }

    private List<Finding> of(String rule, PlanText text) {
        return findings(text).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    private Finding the(String rule, PlanText text) {
        List<Finding> found = of(rule, text);
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    private static PlanText joint() {
        return aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ']");
    }

    @Test
    void a_plan_without_a_slip_has_no_findings() {
        PlanText sound = aPlan().owing("{'who': 'Ban Tổ chức', 'what': 'Chuẩn bị hội trường', 'due': '2020-02-20'}")
                .timed("{'to': '2020-02-20', 'what': 'Đơn vị gửi báo cáo'}")
                .with("recipients", "['Lưu: VP']");

        assertThat(findings(sound)).isEmpty();
    }

    @Test
    void a_type_that_there_is_not_holds_the_signing_until_one_is_chosen() {
        Finding finding = the("unknown-document-type", aPlan().with("number", "{'typeAsWritten': 'KHĐH'}"));

        assertThat(finding.field()).isEqualTo("number.type");
        assertThat(finding.message()).contains("“KHĐH”");
        assertThat(finding.blocking()).isTrue();
        assertThat(of("unknown-document-type", aPlan().with("number", "{'type': 'HD', 'typeAsWritten': 'KHĐH'}")))
                .isEmpty();
    }

    @Test
    void a_unit_that_nobody_registered_is_named_and_holds_the_signing() {
        Finding finding = the(
                "unknown-unit",
                aPlan().owing("{'who': 'Chi đoàn Sao Hỏa', 'what': 'Gửi báo cáo', 'due': '2020-02-20'}"));

        assertThat(finding.field()).isEqualTo("obligations[0]");
        assertThat(finding.message()).contains("“Chi đoàn Sao Hỏa”");
        assertThat(finding.blocking()).isTrue();
    }

    @Test
    void each_unknown_name_of_a_line_is_a_finding_and_the_known_ones_are_not() {
        List<Finding> unknown = of(
                "unknown-unit",
                aPlan().owing("{'who': ['Ban Tổ chức', 'Ban Sao Hỏa', 'Ban Sao Kim'], 'what': 'Họp', 'due':"
                        + " '2020-02-20'}"));

        assertThat(unknown).extracting(Finding::message).hasSize(2).noneMatch(words -> words.contains("Ban Tổ chức"));
    }

    @Test
    void units_that_the_drafter_chose_stand_in_place_of_the_name() {
        PlanText chosen = aPlan().owing(
                        "{'who': 'Chi đoàn Sao Hỏa', 'units': ['so-du-lich'], 'what': 'Họp', 'due': '2020-02-20'}");
        PlanText wrong =
                aPlan().owing("{'who': 'Ban Tổ chức', 'units': ['sao-hoa'], 'what': 'Họp', 'due': '2020-02-20'}");

        assertThat(of("unknown-unit", chosen)).isEmpty();
        assertThat(the("unknown-unit", wrong).message()).contains("“sao-hoa”");
    }

    @Test
    void names_among_those_who_take_part_and_under_the_recipients_are_looked_up_too() {
        PlanText text = aPlan().with("namedUnits", "['Sở Du lịch', 'Sở Sao Hỏa']")
                .with("recipients", "['Ban Thường vụ Sao Kim', {'text': 'Sao Thủy', 'units': ['so-du-lich']}]");

        assertThat(of("unknown-unit", text))
                .extracting(Finding::field)
                .containsExactly("namedUnits[1]", "recipients[0]");
        assertThat(of("unknown-unit", text)).extracting(Finding::blocking).containsExactly(true, false);
    }

    @Test
    void a_report_without_a_deadline_holds_the_signing_a_duty_without_one_does_not() {
        Finding report = the(
                "no-deadline", aPlan().owing("{'who': 'Sở Du lịch', 'what': 'Gửi báo cáo', 'kind': 'UNIT_REPORT'}"));
        Finding duty = the("no-deadline", aPlan().owing("{'who': 'Sở Du lịch', 'what': 'Tuyên truyền'}"));

        assertThat(report.blocking()).isTrue();
        assertThat(report.message()).contains("phải có hạn trước khi ký");
        assertThat(duty.blocking()).isFalse();
        assertThat(duty.message()).isEqualTo("“Sở Du lịch”: Tuyên truyền chưa có thời hạn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'due': '2020-02-20'",
                "'before': '2020-02-20'",
                "'recurs': {'every': 'MONTHLY', 'day': 25}",
                "'relative': {'anchor': 'sau khi nhận văn bản', 'amount': 20, 'unit': 'DAYS', 'direction': 'AFTER'}"
            })
    void a_date_a_rule_or_a_distance_from_something_is_a_deadline(String dated) {
        PlanText text = aPlan().owing("{'who': 'Sở Du lịch', 'what': 'Họp', " + dated + "}");

        assertThat(of("no-deadline", text)).isEmpty();
    }

    @Test
    void a_distance_from_the_event_is_a_deadline_only_where_the_event_has_a_date() {
        String owed =
                "{'who': 'Sở Du lịch', 'what': 'Họp', 'relative': {'anchor': 'EVENT', 'amount': 3, 'unit': 'DAYS',"
                        + " 'direction': 'BEFORE'}}";

        assertThat(of("no-deadline", aPlan().owing(owed))).hasSize(1);
        assertThat(of("no-deadline", PlanText.aConference("2020-03-20T08:00").owing(owed)))
                .isEmpty();
    }

    @Test
    void work_of_an_alternative_that_the_event_does_not_have_would_wait_for_ever() {
        String direct = "{'who': 'Sở Du lịch', 'what': 'Họp', 'due': '2020-02-20', 'onlyIf': 'DIRECT'}";

        assertThat(of("unknown-alternative", aConferenceWithAlternatives().owing(direct)))
                .isEmpty();
        assertThat(the("unknown-alternative", PlanText.aConference("2020-03-20").owing(direct))
                        .blocking())
                .isTrue();
    }

    @Test
    void before_a_day_is_shown_as_it_is_read() {
        Finding finding =
                the("before-vs-by", aPlan().owing("{'who': 'Sở Du lịch', 'what': 'Họp', 'before': '2020-02-20'}"));

        assertThat(finding.message()).contains("trước ngày 20/02/2020: tính đến hết 19/02/2020");
        assertThat(finding.blocking()).isFalse();
    }

    @Test
    void before_the_25th_of_each_month_is_shown_as_it_is_read_too() {
        PlanText monthly = aPlan().owing(
                        "{'who': 'Sở Du lịch', 'what': 'Báo cáo', 'recurs': {'every': 'MONTHLY', 'day': 25,"
                                + " 'before': true}}");

        assertThat(the("before-vs-by", monthly).message())
                .contains("trước ngày 25 hằng tháng: tính đến hết ngày 24 hằng tháng");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-22, true", // Saturday
        "2020-02-24, false",
        "2020-01-01, true",
        "2020-01-24, true", // Tết
        "2020-04-02, true", // Giỗ Tổ Hùng Vương
        "2020-04-30, true"
    })
    void a_deadline_on_a_rest_day_is_said(String day, boolean rest) {
        List<Finding> found = of("non-working-day", aPlan().timed("{'to': '" + day + "', 'what': 'Tổng hợp'}"));

        assertThat(found).hasSize(rest ? 1 : 0);
    }

    @Test
    void the_last_day_of_a_month_that_a_period_names_was_chosen_by_nobody() {
        PlanText period = aPlan().timed("{'from': '2020-02-01', 'to': '2020-02-29', 'what': 'Giai đoạn 1'}");
        PlanText day = aPlan().timed("{'from': '2020-02-10', 'to': '2020-02-29', 'what': 'Giai đoạn 1'}");

        assertThat(of("non-working-day", period)).isEmpty();
        assertThat(of("non-working-day", day)).hasSize(1);
    }

    @Test
    void somebody_signs_and_has_a_name() {
        assertThat(the("no-signatory", aPlan().without("signatories")).blocking())
                .isTrue();
        assertThat(the("no-signatory-name", aPlan().with("signatories", "[{'authority': 'TM. BTV'}]"))
                        .blocking())
                .as("nobody chosen")
                .isTrue();
        assertThat(of("no-signatory-name", aPlan().with("signatories", "[{'authority': 'TM. BTV', 'user': 'bithu'}]")))
                .as("chosen: the person has a name")
                .isEmpty();
    }

    @Test
    void a_joint_plan_has_somebody_who_signs_for_each_body() {
        assertThat(the("no-partner-signatory", joint()).message()).contains("Liên đoàn Lao động Thành phố");
        assertThat(of("no-partner-signatory", joint().signedBy("bithu", "ldld-pct")))
                .isEmpty();
        assertThat(of("no-partner-signatory", aPlan())).as("not a joint plan").isEmpty();
    }

    @Test
    void a_partner_that_is_in_no_register_is_said_and_holds_nothing() {
        Finding finding =
                the("unknown-unit", aPlan().with("issuers", "['BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP', 'HỘI SAO HỎA']"));

        assertThat(finding.field()).isEqualTo("issuers[1]");
        assertThat(finding.blocking()).isFalse();
    }

    @Test
    void holidays_between_the_issue_and_the_event_are_said() {
        PlanText overTet = PlanText.aConference("2020-02-03T08:00").with("issued", "{'date': '2020-01-20'}");

        assertThat(the("holiday-pressure", overTet).field()).isEqualTo("event");
    }
}
