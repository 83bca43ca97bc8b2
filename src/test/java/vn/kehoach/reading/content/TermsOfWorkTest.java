package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

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
