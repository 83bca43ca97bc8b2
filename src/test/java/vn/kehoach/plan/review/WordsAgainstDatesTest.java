package vn.kehoach.plan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.plan.PlanText.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.PlanWorld;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.state.PlanId;

/** The words of a duty beside its deadline, whatever way the content came in. */
class WordsAgainstDatesTest {

    private final PlanWorld world = new PlanWorld();

    private List<Finding> told(PlanText text) {
        PlanId plan = world.drafted(text);
        return world.plans().findings(plan).stream()
                .filter(each ->
                        each.rule().equals("date-differs") || each.rule().equals("two-deadlines"))
                .toList();
    }

    private List<Finding> told(String what, String deadline) {
        return told(aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': '" + what + "', " + deadline + "}"));
    }

    private Finding the(String what, String deadline) {
        List<Finding> told = told(what, deadline);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nộp danh sách chậm nhất ngày 08/01/2027 | 'due': '2027-06-01' | chậm nhất ngày 08/01/2027 | ngày 01/06/2027 | 2027-01-08",
                "Nộp danh sách chậm nhất 17g00 ngày 29/12/2026 | 'due': '2027-09-01T17:00' | chậm nhất 17g00 ngày 29/12/2026 | 17g00 ngày 01/09/2027 | 2026-12-29T17:00",
                "Nộp danh sách chậm nhất 17g00 ngày 29/12/2026 | 'due': '2026-12-29' | chậm nhất 17g00 ngày 29/12/2026 | ngày 29/12/2026 | 2026-12-29T17:00",
                "Nộp danh sách trước ngày 08/01/2027 | 'due': '2027-01-20' | trước ngày 08/01/2027 | ngày 20/01/2027 | 2027-01-07",
                "Nộp danh sách, hạn chót ngày 08/01/2027 | 'before': '2027-01-20' | hạn chót ngày 08/01/2027 | trước ngày 20/01/2027 | 2027-01-08",
                "Nộp danh sách trễ nhất ngày 08/01/2027 | 'due': '2027-01-20' | trễ nhất ngày 08/01/2027 | ngày 20/01/2027 | 2027-01-08",
                "Nộp danh sách trước ngày 08/01 | 'due': '2027-02-20' | trước ngày 08/01 | ngày 20/02/2027 | -01-07"
            })
    void words_that_name_another_day_than_the_deadline_are_told_with_both_and_a_day_to_take(
            String what, String deadline, String words, String due, String offered) {
        Finding finding = the(what, deadline);

        assertThat(finding.rule()).isEqualTo("date-differs");
        assertThat(finding.message()).contains("“" + words + "”", due);
        assertThat(finding.blocking()).isFalse();
        assertThat(finding.offeredDue().orElseThrow()).endsWith(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nộp danh sách chậm nhất ngày 08/01/2027 | 'due': '2027-01-08'",
                "Nộp danh sách chậm nhất ngày 08/01/2027 | 'due': '2027-01-08T17:00'",
                "Nộp danh sách trước ngày 08/01/2027 | 'before': '2027-01-08'",
                "Nộp danh sách trước ngày 08/01/2027 | 'due': '2027-01-07'",
                "Nộp danh sách trước ngày 08/01/2027 | 'due': '2027-01-08'",
                "Nộp danh sách trước ngày 08/01 | 'before': '2027-01-08'",
                "Số liệu tính đến ngày 30/11/2026 | 'due': '2026-12-05'",
                "Gửi tài liệu Hội nghị ngày 14/6/2027 | 'due': '2027-06-01'",
                "Báo cáo trước ngày 25 hằng tháng | 'recurs': {'every': 'MONTHLY', 'day': 25, 'before': true}",
                "Nộp danh sách | 'due': '2027-01-08'"
            })
    void words_that_say_the_same_or_name_another_thing_are_not_told(String what, String deadline) {
        assertThat(told(what, deadline)).isEmpty();
    }

    @Test
    void the_words_of_the_document_count_where_those_of_the_duty_name_no_day() {
        Finding finding = the(
                "Nộp danh sách",
                "'due': '2027-06-01', 'source': {'start': 0, 'end': 40, 'text': 'Nộp danh sách chậm nhất ngày 08/01/2027'}");

        assertThat(finding.message()).contains("“chậm nhất ngày 08/01/2027”", "ngày 01/06/2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-20T17:00", "2027-05-22"})
    void two_deadlines_in_one_sentence_are_both_named_whichever_is_tracked(String due) {
        Finding finding =
                the("Báo cáo kết quả trước 17g00 ngày 20/5/2027, trễ nhất ngày 22/5/2027", "'due': '" + due + "'");

        assertThat(finding.rule()).isEqualTo("two-deadlines");
        assertThat(finding.message())
                .contains("“trước 17g00 ngày 20/5/2027”", "“trễ nhất ngày 22/5/2027”", "đang theo dõi");
        assertThat(finding.offeredDue()).isPresent().isNotEqualTo(java.util.Optional.of(due));
    }

    @Test
    void a_sentence_of_two_steps_that_are_two_duties_has_a_day_for_each() {
        String both = "Trường gửi báo cáo trước ngày 10/5/2027, phòng tổng hợp trước ngày 15/5/2027";

        assertThat(told(aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': '" + both + "', 'due': '2027-05-09'}")
                        .owing("{'who': 'Đoàn Sở Y tế', 'what': '" + both + "', 'due': '2027-05-14'}")))
                .isEmpty();
    }

    @Test
    void a_correction_of_the_date_is_checked_as_the_first_content_was() {
        PlanText text = aPlan().owing(
                        "{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách chậm nhất ngày 08/01/2027', 'due': '2027-01-08'}");
        PlanId plan = world.drafted(text);
        assertThat(world.plans().findings(plan)).extracting(Finding::rule).doesNotContain("date-differs");

        PlanText corrected = aPlan().owing(
                        "{'who': 'Đoàn Sở Du lịch', 'what': 'Nộp danh sách chậm nhất ngày 08/01/2027', 'due': '2027-06-01'}");
        world.plans().save(plan, world.plans().view(plan).contentVersion(), corrected.json(), world.caller("vanphong"));

        assertThat(world.plans().findings(plan)).extracting(Finding::rule).contains("date-differs");
    }
}
