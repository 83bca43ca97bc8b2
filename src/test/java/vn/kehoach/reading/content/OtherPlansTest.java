package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Plans of other bodies, with other habits of writing than those of the seeds. */
class OtherPlansTest {

    @Test
    void a_province_names_lead_bodies_in_labels_and_in_a_table_with_merged_cells() {
        JsonNode plan = Papers.read("uy-ban-nhan-dan");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Văn phòng UBND tỉnh | DUTY | <2024-04-30 | Rà soát, công bố danh mụ",
                        "Sở Nội vụ | DUTY | 2024-09-30 | Xây dựng cơ sở dữ liệu d",
                        "Sở Thông tin và Truyền thông | DUTY | 2024-05-31 | Tập huấn kỹ năng số cho ",
                        "Sở Thông tin và Truyền thông | DUTY | 2024-06-30 | Thuê hạ tầng máy chủ",
                        "Sở Nội vụ | DUTY | 2024-09 | Kiểm tra công tác cải cá",
                        "Sở Nội vụ | DUTY | - | Chủ trì, phối hợp với cá",
                        "Sở Nội vụ | DUTY | <2024-12-05 | Tổng hợp kết quả thực hi",
                        "Sở Tài chính | DUTY | - | Tham mưu Ủy ban nhân dân",
                        "Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố | DUTY | <2024-03-31 | Xây dựng kế hoạch của cơ",
                        "Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố | UNIT_REPORT | - | Định kỳ hằng quý (trước ",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh | DUTY | - | tăng cường giám sát việc");
        assertThat(plan.path("obligations").path(9).path("recurrence").asText()).isEqualTo("QUARTERLY");
        assertThat(plan.path("obligations").path(9).path("routing").asText()).isEqualTo("Sở Nội vụ");
        assertThat(plan.path("issuers").path(0).asText()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH BÌNH AN");
        assertThat(plan.path("number").path("text").asText()).isEqualTo("156/KH-UBND");
        assertThat(plan.path("signatories").path(0).path("name").asText()).isEqualTo("Lê Minh Đức");
        assertThat(plan.path("recipients")).hasSize(5);
    }

    @Test
    void a_party_board_signs_with_a_slash_and_gives_work_to_bodies_outside() {
        JsonNode plan = Papers.read("tinh-uy");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ban Tuyên giáo Tỉnh ủy | DUTY | <2025-01-15 | Biên soạn đề cương tuyên",
                        "Ban Tuyên giáo Tỉnh ủy | DUTY | 2025-01-24 | Tham mưu tổ chức tọa đàm",
                        "Sở Văn hóa, Thể thao và Du lịch | DUTY | <2025-01-20 | Trang trí khánh tiết, tr",
                        "Sở Văn hóa, Thể thao và Du lịch | DUTY | - | Chỉ đạo Trung tâm Văn hó",
                        "Tỉnh đoàn | DUTY | - | Phát động đợt sinh hoạt ",
                        "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy | DUTY | - | Xây dựng kế hoạch và tri",
                        "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy | UNIT_REPORT | 2025-02-20 | Báo cáo kết quả về Ban T",
                        "Phòng Tuyên truyền - Báo chí | DUTY | 2025-02-25T17:00 | theo dõi, đôn đốc, tham ");
        assertThat(plan.path("parent").asText()).isEqualTo("TỈNH ỦY BÌNH AN");
        assertThat(plan.path("signatories").path(0).path("authority").asText()).isEqualTo("K/T TRƯỞNG BAN");
        assertThat(plan.path("event").path("ends").asText()).isEqualTo("2025-02-10");
    }

    @Test
    void a_school_gives_work_to_persons_with_their_posts_and_to_each_class() {
        JsonNode plan = Papers.read("truong-hoc");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Mỗi lớp | DUTY | <2023-11-10 | nộp 01 tờ báo tường về T",
                        "Mỗi khối | DUTY | - | dự thi 02 tiết mục",
                        "các lớp | UNIT_REPORT | 2023-11-03 | đăng ký tiết mục với cô ",
                        "Thầy Nguyễn Văn Bình – Hiệu trưởng | DUTY | - | Chỉ đạo chung, duyệt kin",
                        "Cô Trần Thị Mai – Phó Hiệu trưởng | DUTY | 2023-11-08 | Xây dựng chương trình bu",
                        "Tổng phụ trách Đội | DUTY | - | Tập dượt nghi thức cho đ",
                        "Tổng phụ trách Đội | DUTY | 2023-11-15 | Chấm báo tường và công b",
                        "Giáo viên chủ nhiệm các lớp | DUTY | - | Triển khai kế hoạch đến ",
                        "Giáo viên chủ nhiệm các lớp | DUTY | - | Quản lý học sinh trong b",
                        "Công đoàn trường | DUTY | - | Chuẩn bị hoa, quà cho cá",
                        "Bộ phận cơ sở vật chất | DUTY | <2023-11-17 | Chuẩn bị âm thanh, sân k");
        assertThat(plan.path("event").path("starts").asText()).isEqualTo("2023-11-18T07:30");
        assertThat(plan.path("signatories").path(0).path("name").asText()).isEqualTo("Nguyễn Văn Bình");
    }

    @Test
    void a_trade_union_has_quarterly_reports_and_a_timeline_in_a_table() {
        JsonNode plan = Papers.read("cong-doan");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Mỗi công đoàn cơ sở | DUTY | - | đăng ký ít nhất 02 công ",
                        "Ban Chính sách pháp luật | DUTY | <2024-12-10 | tham mưu triển khai, the",
                        "Ban Tuyên giáo - Nữ công + Văn phòng | DUTY | 2024-02 | phối hợp tổ chức lễ phát",
                        "Ban Thường vụ Công đoàn các Khu công nghiệp | DUTY | - | Lựa chọn 10 tập thể, 20 ",
                        "Các công đoàn cơ sở | DUTY | <2024-02-28 | Phối hợp với người sử dụ",
                        "Các công đoàn cơ sở | UNIT_REPORT | <2024-03-10 | Gửi bản đăng ký thi đua ",
                        "Các công đoàn cơ sở | UNIT_REPORT | - | Báo cáo kết quả hằng quý",
                        "Các công đoàn cơ sở | UNIT_REPORT | <2024-11-25 | báo cáo năm trước ngày 2",
                        "Các công đoàn cơ sở | ATTENDANCE | - | Cử 02 đại biểu tham dự H");
        assertThat(plan.path("timeline")).hasSize(4);
        assertThat(plan.path("timeline").path(3).path("kind").asText()).isEqualTo("FINAL_REPORT");
    }

    @Test
    void a_provincial_youth_union_sends_a_list_in_a_sentence_of_its_own() {
        assertThat(Papers.work(Papers.read("tinh-doan-hoi-thi")))
                .containsExactly(
                        "Ban Tuyên giáo Tỉnh đoàn | DUTY | <2024-04-15 | Là đơn vị thường trực, t",
                        "Ban Tuyên giáo Tỉnh đoàn | DUTY | - | Xây dựng bộ đề thi, bảo ",
                        "Văn phòng Tỉnh đoàn | DUTY | - | Tham mưu dự toán kinh ph",
                        "Nhà Thiếu nhi tỉnh | DUTY | - | bố trí hội trường, âm th",
                        "Các huyện, thị, thành đoàn và đoàn trực thuộc | DUTY | 2024-04 | Tổ chức hội thi cấp cơ s",
                        "Các huyện, thị, thành đoàn và đoàn trực thuộc | DUTY | - | Chọn cử 01 đội gồm 03 th",
                        "Các huyện, thị, thành đoàn và đoàn trực thuộc | UNIT_REPORT | 2024-05-06T16:30 | Danh sách gửi về Ban Tuy");
    }

    @Test
    void a_commune_gives_time_and_place_without_labels_and_two_bodies_in_one_line() {
        JsonNode plan = Papers.read("xa-trung-thu");

        assertThat(Papers.work(plan))
                .contains(
                        "Văn phòng HĐND và UBND xã | DUTY | - | bố trí kinh phí, phương ",
                        "Công an xã | DUTY | - | Đảm bảo an ninh trật tự",
                        "Trạm Y tế xã | DUTY | - | trực cấp cứu",
                        "Các trường học trên địa bàn xã, các thôn | UNIT_REPORT | 2025-10-10 | Báo cáo kết quả tổ chức ")
                .hasSize(9);
        assertThat(plan.path("event").path("starts").asText()).isEqualTo("2025-10-05T19:00");
        assertThat(plan.path("event").path("place").asText()).isEqualTo("Nhà văn hóa xã");
    }

    @Test
    void a_party_committee_numbers_its_sections_with_a_hyphen() {
        assertThat(Papers.work(Papers.read("dang-bo-cong-ty")))
                .containsExactly(
                        "Các chi bộ, đoàn thể trực thuộc | UNIT_REPORT | 2024-12-08 | căn cứ Kế hoạch này triể",
                        "Văn phòng Đảng ủy | DUTY | <2024-12-01 | tham mưu dự thảo báo cáo",
                        "Văn phòng Đảng ủy | DUTY | <2024-12-20 | tổng hợp hồ sơ báo cáo Đ",
                        "Các đồng chí Đảng ủy viên | DUTY | <2024-11-30 | chuẩn bị bản kiểm điểm c",
                        "Ủy ban Kiểm tra Đảng ủy | DUTY | - | theo dõi, kiểm tra việc ",
                        "Các chi bộ trực thuộc | DUTY | <2024-12-05 | tổ chức kiểm điểm",
                        "Ban Thường vụ Đảng ủy | DUTY | 2024-12-15 | kiểm điểm");
    }

    @Test
    void a_joint_plan_has_two_issuers_and_two_reports_in_one_sentence() {
        JsonNode plan = Papers.read("lien-tich-giao-duc");

        assertThat(Papers.work(plan))
                .endsWith(
                        "Phòng GD&ĐT các huyện, thành phố; các trường trực thuộc | UNIT_REPORT | <2023-01-05 | Báo cáo sơ kết trước ngà",
                        "Phòng GD&ĐT các huyện, thành phố; các trường trực thuộc | UNIT_REPORT | <2023-05-25 | báo cáo tổng kết trước n")
                .hasSize(9);
        assertThat(plan.path("issuers")).hasSize(2);
        assertThat(plan.path("signatories")).hasSize(2);
    }

    @Test
    void a_plan_with_many_faults_is_told_each_of_them() {
        JsonNode plan = Papers.read("doi-thoai-quan");

        assertThat(Papers.rules(plan))
                .contains(
                        "impossible-date", "weekday-mismatch", "input-after-output", "head-count", "no-signatory-name");
        assertThat(plan.path("obligations").path(1).path("due").isNull()).isTrue();
        assertThat(plan.path("obligations").path(1).path("uncertain").path(0).asText())
                .isEqualTo("due");
    }

    @Test
    void a_district_congress_gives_work_to_sub_committees() {
        assertThat(Papers.work(Papers.read("dai-hoi-quan-doan")))
                .contains(
                        "Tiểu ban Nội dung | DUTY | <2022-09-30 | Xây dựng dự thảo báo cáo",
                        "Tiểu ban Tuyên truyền - Khánh tiết | DUTY | 2022-10-10 | Xây dựng phim tư liệu",
                        "Cơ sở Đoàn | OPINION | <2022-10-10 | gửi góp ý dự thảo văn ki",
                        "các cơ sở Đoàn | ATTENDANCE | 2022-10-22 | Cử đại biểu tham dự Đại ",
                        "các cơ sở Đoàn | UNIT_REPORT | 2022-10-05 | danh sách gửi về Quận Đo")
                .hasSize(13);
    }
}
