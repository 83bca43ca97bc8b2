package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.reading.time.LunarDays;

/** Each rule of the reviewer speaks where it should and is silent where it should be. */
class FindingsTest {

    private static final String PLAN =
            """
            HUYỆN ĐOÀN BÌNH AN
            Số: 14-KH/HĐTN
            Bình An, ngày 06 tháng 3 năm 2023

            KẾ HOẠCH
            Tổ chức Hội thi Bí thư Chi đoàn giỏi nhiệm kỳ 2022 - 2027

            I. MỤC ĐÍCH, YÊU CẦU
            - Nâng cao năng lực của bí thư chi đoàn trong nhiệm kỳ 2022 - 2027.
            - Góp phần thực hiện nghị quyết nhiệm kỳ 2022 - 2027.
            II. THỜI GIAN, ĐỊA ĐIỂM
            1. Thời gian: ngày 26/4/2023 (thứ Tư).
            2. Địa điểm: Nhà Văn hóa huyện.
            III. TIẾN ĐỘ THỰC HIỆN
            - Ngày 12/4/2023: tổng hợp báo cáo, hồ sơ dự thi của các cơ sở Đoàn.
            - Ngày 26/4/2023: tổ chức Hội thi.
            IV. TỔ CHỨC THỰC HIỆN
            1. Ban Tổ chức Hội thi
            - Xây dựng đề thi, đáp án.
            2. Các cơ sở Đoàn
            - Gửi danh sách dự thi về Huyện đoàn chậm nhất ngày 05/4/2023.
            - Báo cáo kết quả triển khai sau Hội thi về Huyện đoàn chậm nhất ngày 10/5/2023.

            TM. BAN THƯỜNG VỤ
            BÍ THƯ
            Lê Minh Tâm
            """;

    private static List<String> rules(String from, String to) {
        assertThat(PLAN).contains(from);
        return Papers.rules(Papers.of(PLAN.replace(from, to)));
    }

    @Test
    void a_plan_without_faults_is_left_alone_but_for_work_without_a_day() {
        assertThat(Papers.rules(Papers.of(PLAN))).isEmpty();
    }

    @Test
    void a_type_that_there_is_not_is_asked_for_and_not_taken_for_a_register() {
        JsonNode plan = Papers.of(PLAN.replace("14-KH/HĐTN", "14-KHĐH/HĐTN"));

        assertThat(Papers.rules(plan)).containsExactly("unknown-document-type");
        assertThat(plan.path("number").has("type")).isFalse();
        assertThat(plan.path("number").path("typeAsWritten").asText()).isEqualTo("KHĐH");
        assertThat(plan.path("findings").path(0).path("source").path("text").asText())
                .isEqualTo("14-KHĐH/HĐTN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekday-mismatch | 26/4/2023 (thứ Tư) | 26/4/2023 (thứ Năm)",
                "impossible-date | chậm nhất ngày 05/4/2023 | chậm nhất ngày 31/4/2023",
                "deadline-before-issue | chậm nhất ngày 05/4/2023 | chậm nhất ngày 01/3/2023",
                "input-after-output | Gửi danh sách dự thi về Huyện đoàn chậm nhất ngày 05/4/2023 | Gửi báo cáo, hồ sơ dự thi về Huyện đoàn chậm nhất ngày 14/4/2023",
                "no-slack | Gửi danh sách dự thi về Huyện đoàn chậm nhất ngày 05/4/2023 | Gửi báo cáo, hồ sơ dự thi về Huyện đoàn chậm nhất ngày 12/4/2023",
                "numbering | III. TIẾN ĐỘ | II. TIẾN ĐỘ",
                "period-mismatch | nghị quyết nhiệm kỳ 2022 - 2027 | nghị quyết nhiệm kỳ 2022 - 2026; nhiệm kỳ 2022 - 2027",
                "no-number | Số: 14-KH/HĐTN | Số:      -KH/HĐTN",
                "no-issue-date | ngày 06 tháng 3 năm 2023 | ngày     tháng 3 năm 2023",
                "no-signatory-name | Lê Minh Tâm | (Đã ký)",
                "non-working-day | chậm nhất ngày 05/4/2023 | chậm nhất ngày 09/4/2023",
                "before-vs-by | chậm nhất ngày 05/4/2023 | trước ngày 05/4/2023"
            })
    void a_fault_is_told_by_its_rule_and_no_other(String rule, String from, String to) {
        assertThat(rules(from, to)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a right weekday | 26/4/2023 (thứ Tư) | 26/4/2023 (thứ 4)",
                "a report on results after the event | sau Hội thi về Huyện đoàn chậm nhất ngày 10/5/2023 | Hội thi về Huyện đoàn chậm nhất ngày 31/5/2023",
                "a day that only leap years have | Nâng cao năng lực | Phát huy kết quả ngày 29/02/2020, nâng cao năng lực",
                "a deadline on the day of issue | chậm nhất ngày 05/4/2023 | chậm nhất ngày 06/3/2023",
                "another period altogether | nghị quyết nhiệm kỳ 2022 - 2027 | nghị quyết giai đoạn 2020 - 2025",
                "a number in another shape | Số: 14-KH/HĐTN | Số 14 -KH/HĐTN",
                "a date in figures | Bình An, ngày 06 tháng 3 năm 2023 | Bình An, 06/3/2023",
                "a signatory in capitals | Lê Minh Tâm | LÊ MINH TÂM",
                "the same work of another body | - Xây dựng đề thi, đáp án. | - Gửi danh sách ban giám khảo về Huyện đoàn chậm nhất ngày 05/4/2023."
            })
    void what_only_looks_like_a_fault_is_none(String what, String from, String to) {
        assertThat(rules(from, to)).as(what).isEmpty();
    }

    @Test
    void what_the_event_needs_is_not_due_after_it() {
        assertThat(rules(
                        "dự thi về Huyện đoàn chậm nhất ngày 05/4/2023",
                        "dự thi về Huyện đoàn chậm nhất ngày 28/4/2023"))
                .containsExactly("deadline-after-event", "input-after-output");
    }

    @Test
    void work_given_twice_is_told_once() {
        String line = "- Gửi danh sách dự thi về Huyện đoàn chậm nhất ngày 05/4/2023.\n";

        assertThat(rules(line, line + line)).containsExactly("duplicate-obligation");
    }

    @Test
    void a_plan_that_nobody_signs_is_told_so() {
        assertThat(rules("TM. BAN THƯỜNG VỤ\nBÍ THƯ\nLê Minh Tâm\n", "")).containsExactly("no-signatory");
    }

    @ParameterizedTest
    @CsvSource({"10,false", "12,true"})
    void a_lunar_day_is_held_against_the_calendar(int named, boolean wrong) {
        String plan = PLAN.replace("ngày 06 tháng 3 năm 2023", "ngày 05 tháng 12 năm 2022")
                .replace("ngày 26/4/2023 (thứ Tư).", "ngày 31/01/2023 (mùng " + named + " Tết Quý Mão).");
        LunarDays tenthOfTheFirstMonth = day -> Optional.of(new LunarDays.DayAndMonth(10, 1));

        List<String> rules = Papers.rules(
                new PlanReader(new TestDays(), tenthOfTheFirstMonth).read(plan).json());

        assertThat(rules.contains("lunar-mismatch")).isEqualTo(wrong);
    }
}
