package vn.kehoach.dossier.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.review.DueReadings;

/** What the page of a plan says of its work, before and after it is given out. */
class PlanContentSheetTest {

    private static PlanContentSheet sheet(PlanText text) {
        return PlanContentSheet.of(
                text.json(),
                user -> user,
                DueReadings.strict(),
                new PlanContentSheet.InForce(Optional.empty(), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'recurs': {'every': 'MONTHLY', 'day': 25, 'hour': '17:00'} | ngày 25 hằng tháng, 17g00",
                "'recurs': {'every': 'QUARTERLY', 'day': 20, 'monthOfPeriod': 'LAST'} | ngày 20 tháng cuối quý",
                "'recurs': {'every': 'MONTHLY', 'day': 25, 'before': true} | trước ngày 25 hằng tháng: tính đến hết ngày 24 hằng tháng",
                "'recurs': {'every': 'MONTHLY'} | hằng tháng",
                "'recurrence': 'QUARTERLY' | hằng quý",
                "'due': '2027-01-25', 'recurs': {'every': 'MONTHLY', 'day': 25} | 25/01/2027; ngày 25 hằng tháng",
                "'relative': {'anchor': 'EVENT', 'amount': 10, 'unit': 'DAYS', 'direction': 'BEFORE'} | trước sự kiện 10 ngày",
                "'relative': {'anchor': 'nhận văn bản', 'amount': 3, 'unit': 'WORKING_DAYS', 'direction': 'AFTER'} | sau nhận văn bản 3 ngày làm việc",
                "'term': 'trước Hội nghị 10 ngày', 'relative': {'anchor': 'EVENT', 'amount': 10, 'unit': 'DAYS', 'direction': 'BEFORE'} | trước Hội nghị 10 ngày",
                "'dueFrom': 'EVENT' | khi diễn ra sự kiện",
                "'term': 'khi có yêu cầu' | khi có yêu cầu",
                "'due': '2027-02' | tháng 02/2027",
                "'due': '2027-02-25T17:00' | 17g00 25/02/2027",
                "'before': '2027-02-25' | trước ngày 25/02/2027: tính đến hết 24/02/2027",
                "'kind': 'DUTY' | ''"
            })
    void work_without_a_date_says_its_rule_or_the_words_of_the_text(String deadline, String due) {
        PlanText text = PlanText.aPlan().owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Báo cáo', " + deadline + "}");

        assertThat(sheet(text).obligations().get(0).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'due': '2027-02' | tháng 02/2027",
                "'relative': {'anchor': 'EVENT', 'amount': 2, 'unit': 'WEEKS', 'direction': 'AFTER'} | sau sự kiện 2 tuần",
                "'from': '2027-02-01', 'to': '2027-02-20' | 01/02/2027 – 20/02/2027"
            })
    void so_does_a_step_of_the_timeline(String deadline, String due) {
        PlanText text = PlanText.aPlan().timed("{'what': 'Tổng hợp', 'kind': 'CONSOLIDATION', " + deadline + "}");

        assertThat(sheet(text).timeline().get(0).due()).isEqualTo(due);
    }
}
