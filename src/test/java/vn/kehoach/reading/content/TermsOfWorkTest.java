package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that are reckoned from an event, and terms that come back. */
class TermsOfWorkTest {

    private static String plan(String time, String duties) {
        return """
                CÔNG ĐOÀN NGÀNH DỆT MAY TỈNH AN HÒA
                CÔNG ĐOÀN CÔNG TY MAI LĨNH
                Số: 12/KH-CĐCS
                An Hòa, ngày 06 tháng 5 năm 2024

                KẾ HOẠCH
                Tổ chức Hội nghị người lao động năm 2024

                I. MỤC ĐÍCH, YÊU CẦU
                - Phát huy quyền làm chủ của người lao động.
                II. THỜI GIAN, ĐỊA ĐIỂM
                1. Thời gian: %s
                2. Địa điểm: Hội trường Công ty.
                III. TỔ CHỨC THỰC HIỆN
                1. Các tổ công đoàn:
                %s
                TM. BAN CHẤP HÀNH
                CHỦ TỊCH
                Lê Thị Hòa
                """
                .formatted(time, duties);
    }

    private static JsonNode work(String time, String duty) {
        JsonNode obligations = Papers.of(plan(time, duty)).path("obligations");
        assertThat(obligations).hasSize(1);
        return obligations.get(0);
    }

    @Test
    void a_term_before_the_event_of_the_plan_has_its_day() {
        JsonNode work = work("ngày 14/6/2024.", "- Gửi danh sách dự họp về Ban Chấp hành trước Hội nghị 10 ngày.");

        assertThat(work.path("due").asText()).isEqualTo("2024-06-04");
        assertThat(work.path("relative").path("anchor").asText()).isEqualTo("EVENT");
        assertThat(work.path("relative").path("amount").asInt()).isEqualTo(10);
        assertThat(work.path("relative").path("unit").asText()).isEqualTo("DAYS");
        assertThat(work.path("relative").path("direction").asText()).isEqualTo("BEFORE");
        assertThat(work.path("relative").path("words").asText()).isEqualTo("trước Hội nghị 10 ngày");
    }

    @Test
    void working_days_are_counted_by_the_calendar() {
        JsonNode work = work(
                "ngày 14/6/2024.",
                "- Báo cáo kết quả về Ban Chấp hành chậm nhất 03 ngày làm việc sau khi kết thúc Hội nghị.");

        assertThat(work.path("due").asText()).isEqualTo("2024-06-19");
        assertThat(work.path("relative").path("unit").asText()).isEqualTo("WORKING_DAYS");
    }

    @Test
    void a_term_beside_an_event_of_which_only_the_month_is_known_keeps_its_distance_alone() {
        JsonNode work =
                work("Dự kiến trong tháng 6 năm 2024.", "- Gửi danh sách về Ban Chấp hành trước Hội nghị 10 ngày.");

        assertThat(work.path("due").isNull()).isTrue();
        assertThat(work.path("relative").path("anchor").asText()).isEqualTo("EVENT");
    }

    @Test
    void a_term_beside_something_else_names_it() {
        JsonNode work = work(
                "ngày 14/6/2024.",
                "- Gửi ý kiến góp ý về Ban Chấp hành trong vòng 05 ngày kể từ ngày nhận được dự thảo.");

        assertThat(work.path("due").isNull()).isTrue();
        assertThat(work.path("relative").path("anchor").asText()).isEqualTo("ngày nhận được dự thảo");
        assertThat(work.path("relative").path("direction").asText()).isEqualTo("AFTER");
    }

    @Test
    void the_conference_of_another_level_is_not_that_of_the_plan() {
        JsonNode work = work(
                "ngày 14/6/2024.",
                "- Gửi báo cáo về Ban Chấp hành chậm nhất 02 ngày sau khi kết thúc Hội nghị cấp phân xưởng.");

        assertThat(work.path("due").isNull()).isTrue();
        assertThat(work.path("relative").path("anchor").asText()).isEqualTo("kết thúc Hội nghị cấp phân xưởng");
    }

    @Test
    void a_term_that_comes_back_says_on_which_day_of_each_round() {
        JsonNode work = work(
                "ngày 14/6/2024.",
                "- Định kỳ hằng quý, gửi báo cáo việc thực hiện nghị quyết về Ban Chấp hành trước ngày 20 của tháng cuối quý.");

        assertThat(work.path("kind").asText()).isEqualTo("UNIT_REPORT");
        assertThat(work.path("recurrence").asText()).isEqualTo("QUARTERLY");
        assertThat(work.path("recurs").path("every").asText()).isEqualTo("QUARTERLY");
        assertThat(work.path("recurs").path("day").asInt()).isEqualTo(20);
        assertThat(work.path("recurs").path("monthOfPeriod").asText()).isEqualTo("LAST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Định kỳ báo cáo kết quả vào ngày 25 hằng tháng, trước 17g00 | MONTHLY | 25 | 17:00 | false",
                "Định kỳ báo cáo kết quả trước 17g00 ngày 25 hằng tháng | MONTHLY | 25 | 17:00 | false",
                "Định kỳ báo cáo kết quả, chậm nhất 16 giờ 30 ngày 25 mỗi tháng | MONTHLY | 25 | 16:30 | false",
                "Định kỳ hằng tháng báo cáo kết quả trước 17g00 ngày 25 | MONTHLY | 25 | 17:00 | false",
                "Định kỳ hằng quý gửi báo cáo trước 17g00 ngày 20 tháng cuối quý | QUARTERLY | 20 | 17:00 | false",
                "Định kỳ gửi báo cáo ngày 20 tháng cuối quý, chậm nhất 11g00 | QUARTERLY | 20 | 11:00 | false",
                "Định kỳ gửi báo cáo trước 17g00 ngày 15/6 và ngày 15/12 hằng năm | HALF_YEARLY | 15 | 17:00 | false",
                "Định kỳ gửi báo cáo vào ngày 15/11 hằng năm (trước 17g00) | YEARLY | 15 | 17:00 | false",
                "Định kỳ gửi báo cáo trước 17g00 ngày 15/11 hằng năm | YEARLY | 15 | 17:00 | false",
                "Định kỳ gửi báo cáo trước 17g00 thứ Sáu hằng tuần | WEEKLY | 0 | 17:00 | false",
                "Định kỳ gửi báo cáo thứ Sáu hằng tuần, trước 17g00 | WEEKLY | 0 | 17:00 | false",
                "Định kỳ báo cáo kết quả trước ngày 25 hằng tháng | MONTHLY | 25 | '' | true",
                "Định kỳ hằng quý, gửi báo cáo trước ngày 20 của tháng cuối quý | QUARTERLY | 20 | '' | true",
                "Định kỳ gửi báo cáo trước thứ Sáu hằng tuần | WEEKLY | 0 | '' | true",
                "Định kỳ gửi báo cáo trước ngày 15/6 và ngày 15/12 hằng năm | HALF_YEARLY | 15 | '' | true",
                "Định kỳ gửi báo cáo trước ngày 15/11 hằng năm | YEARLY | 15 | '' | true",
                "Định kỳ gửi báo cáo chậm nhất ngày 25 hằng tháng | MONTHLY | 25 | '' | false"
            })
    void work_that_comes_back_keeps_its_hour_wherever_it_stands_and_is_due_before_its_day_where_the_text_says_so(
            String duty, String every, int day, String hour, boolean before) {
        JsonNode rule =
                work("ngày 14/6/2024.", "- " + duty + " về Ban Chấp hành.").path("recurs");

        assertThat(rule.path("every").asText()).isEqualTo(every);
        assertThat(rule.path("day").asInt()).isEqualTo(day);
        assertThat(rule.path("hour").asText()).isEqualTo(hour);
        assertThat(rule.path("before").asBoolean()).isEqualTo(before);
    }

    @Test
    void an_hour_that_belongs_to_another_day_is_not_that_of_the_rounds() {
        JsonNode rule = work(
                        "ngày 14/6/2024.",
                        "- Báo cáo ngày 25 hằng tháng, 8g00 ngày 30/6/2024 cử người dự họp tại Ban Chấp hành.")
                .path("recurs");

        assertThat(rule.path("day").asInt()).isEqualTo(25);
        assertThat(rule.has("hour")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chuẩn bị mặt bằng trước Hội nghị 03 ngày | 3 | DAYS | BEFORE | 2024-06-11",
                "Chuẩn bị mặt bằng trước ngày Hội nghị 1 tuần | 1 | WEEKS | BEFORE | 2024-06-07",
                "Báo cáo kết quả sau Hội nghị 05 ngày | 5 | DAYS | AFTER | 2024-06-19"
            })
    void so_many_days_from_the_event_are_no_day_of_the_event(
            String duty, int amount, String unit, String direction, String due) {
        JsonNode work = work("07g30 ngày 14/6/2024.", "- " + duty + ".");

        assertThat(work.path("due").asText()).isEqualTo(due);
        assertThat(work.path("relative").path("amount").asInt()).isEqualTo(amount);
        assertThat(work.path("relative").path("unit").asText()).isEqualTo(unit);
        assertThat(work.path("relative").path("direction").asText()).isEqualTo(direction);
        assertThat(work.path("candidates")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vận động từ 50 đến 100 phần quà cho đoàn viên | 50 | 100",
                "Trao từ 50 - 100 phần quà cho đoàn viên | 50 | 100",
                "Cử 03 đến 05 đồng chí dự họp | 3 | 5",
                "Vận động tối thiểu 50, tối đa 100 phần quà | 50 | 100"
            })
    void a_number_from_to_keeps_both_ends(String duty, int least, int most) {
        JsonNode quota = work("ngày 14/6/2024.", "- " + duty + ".").path("quota");

        assertThat(quota.path("min").asInt()).isEqualTo(least);
        assertThat(quota.path("max").asInt()).isEqualTo(most);
    }

    @Test
    void a_number_that_may_not_be_exceeded_is_no_least_number() {
        JsonNode most = work("ngày 14/6/2024.", "- Cử không quá 12 đồng chí dự họp.");
        JsonNode least = work("ngày 14/6/2024.", "- Cử ít nhất 12 đồng chí dự họp.");

        assertThat(most.path("quota").asInt()).isEqualTo(12);
        assertThat(most.path("quotaIs").asText()).isEqualTo("MAX");
        assertThat(least.path("quota").asInt()).isEqualTo(12);
        assertThat(least.has("quotaIs")).isFalse();
    }

    @Test
    void what_is_reckoned_from_the_event_is_not_due_at_the_event() {
        JsonNode away = work("ngày 14/6/2024.", "- Gửi danh sách dự họp về Ban Chấp hành trước Hội nghị 10 ngày.");
        JsonNode there = work("ngày 14/6/2024.", "- Tham dự hội nghị đúng thành phần.");

        assertThat(away.has("dueFrom")).isFalse();
        assertThat(there.path("dueFrom").asText()).isEqualTo("EVENT");
    }
}
