package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.PlanText;
import vn.kehoach.plan.content.Content;

/** The deadline of a duty on the reading screen. */
class DutyViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'recurs': {'every': 'MONTHLY', 'day': 25, 'hour': '17:00'} | ngày 25 hằng tháng, 17g00",
                "'recurs': {'every': 'QUARTERLY', 'day': 20} | ngày 20 tháng cuối quý",
                "'recurs': {'every': 'MONTHLY', 'day': 25, 'before': true} | trước ngày 25 hằng tháng",
                "'recurrence': 'YEARLY' | hằng năm",
                "'before': '2026-11-15', 'recurs': {'every': 'YEARLY', 'day': 15, 'month': 11, 'before': true} | trước ngày 15/11/2026; trước ngày 15/11 hằng năm",
                "'relative': {'anchor': 'EVENT', 'amount': 3, 'unit': 'DAYS', 'direction': 'BEFORE'} | trước sự kiện 3 ngày",
                "'due': '2027-02' | tháng 02/2027",
                "'due': '2027-02-25T17:00' | 17g00 ngày 25/02/2027",
                "'kind': 'DUTY' | ''"
            })
    void what_comes_back_or_hangs_on_the_event_shows_its_rule(String deadline, String due) {
        Content content = Content.of(PlanText.aPlan()
                .owing("{'who': 'Đoàn Sở Du lịch', 'what': 'Báo cáo', " + deadline + "}")
                .json());

        assertThat(DutyView.due(content.obligations().get(0).said().deadline())).isEqualTo(due);
    }
}
