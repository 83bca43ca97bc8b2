package vn.kehoach.reading.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Plans, programmes and guidances as trade unions, the Party, the Youth Union, schools and districts write them. */
class HabitsOfOfficesTest {

    @Test
    void the_place_stands_although_room_is_left_for_the_day() {
        String head = "ĐOÀN KHỐI CÁC CƠ QUAN\n***\nSố:     -KH/ĐTN\n\nTP. Hồ Chí Minh, ngày      tháng 01 năm 2024\n\n"
                + "KẾ HOẠCH\nTổ chức Ngày hội hiến máu năm 2024\n\nI. MỤC ĐÍCH\nHiến máu cứu người.\n";

        JsonNode issued = Papers.of(head).path("issued");

        assertThat(issued.path("place").asText()).isEqualTo("TP. Hồ Chí Minh");
        assertThat(issued.path("date").isNull()).isTrue();
    }

    @Test
    void branches_and_committees_of_the_party_are_one_name_and_work_begins_below_its_heading() {
        JsonNode plan = Papers.read("ban-tuyen-giao-huyen-uy");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ban Tuyên giáo Huyện ủy | DUTY | <2024-01-20 | Hướng dẫn, theo dõi, đôn",
                        "Phòng Văn hóa - Thông tin, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện | DUTY | 2024-02-10 | Treo băng rôn, khẩu hiệu",
                        "Phòng Văn hóa - Thông tin, Trung tâm Văn hóa, Thể thao và Truyền thanh huyện | DUTY | - | Mở chuyên trang, chuyên ",
                        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện | DUTY | - | Lồng ghép tuyên truyền t",
                        "Các chi, đảng bộ trực thuộc Huyện ủy | DUTY | 2024-02 | Căn cứ Kế hoạch này, xây",
                        "Các chi, đảng bộ trực thuộc Huyện ủy | UNIT_REPORT | <2024-02-20 | Báo cáo kết quả về Ban T");
    }

    @Test
    void a_contest_names_its_steps_under_time_and_gives_the_schools_work_behind_a_colon() {
        JsonNode plan = Papers.read("phong-giao-duc-sang-tao");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Phòng GDĐT | DUTY | - | thành lập Ban tổ chức, B",
                        "Hội đồng Đội quận | DUTY | - | phối hợp tuyên truyền, v",
                        "Hiệu trưởng các trường tiểu học, trung học cơ sở | DUTY | - | triển khai Kế hoạch đến ");
        assertThat(plan.path("timeline").findValuesAsText("kind"))
                .containsExactly("PERIOD", "PERIOD", "UNIT_REPORT", "PERIOD", "EVENT");
        assertThat(plan.path("timeline").path(2).path("due").asText()).isEqualTo("2024-11-08T17:00");
    }

    @Test
    void what_each_unit_owes_is_owed_by_the_units_of_the_heading() {
        JsonNode plan = Papers.read("huyen-doan-2025");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "100% cơ sở Đoàn | DUTY | <2025-03-16 | tổ chức, hoàn thành trướ",
                        "mỗi xã, thị trấn | DUTY | - | trồng mới tối thiểu 200 ",
                        "Đồng chí Bí thư Huyện Đoàn | DUTY | - | Chỉ đạo chung",
                        "Đồng chí Nguyễn Thị Lan - Phó Bí thư | DUTY | - | Phụ trách Lễ khởi động, ",
                        "Văn phòng Huyện Đoàn | DUTY | - | theo dõi, tổng hợp số li",
                        "Đoàn xã, thị trấn, Đoàn trực thuộc | UNIT_REPORT | <2025-02-20 | Xây dựng kế hoạch, gửi v",
                        "Đoàn xã, thị trấn, Đoàn trực thuộc | UNIT_REPORT | 2025-02-25T17:00 | đăng ký ít nhất 01 công ",
                        "Đoàn xã, thị trấn, Đoàn trực thuộc | UNIT_REPORT | - | Báo cáo nhanh kết quả ho",
                        "Đoàn xã, thị trấn, Đoàn trực thuộc | UNIT_REPORT | <2025-04-02 | báo cáo tổng kết Tháng T",
                        "Đoàn xã Hòa Bình | DUTY | - | chuẩn bị địa điểm, cử 50");
        assertThat(plan.path("obligations").path(1).path("quota").asInt()).isEqualTo(200);
        assertThat(plan.path("obligations").path(6).path("channel").asText()).isEqualTo("đường link");
        assertThat(plan.path("obligations")
                        .path(7)
                        .path("recurs")
                        .path("weekday")
                        .asText())
                .isEqualTo("FRIDAY");
    }

    @Test
    void the_body_that_leads_may_stand_in_the_sentence_behind_the_work_and_several_before_one_colon() {
        JsonNode plan = Papers.read("tinh-cai-cach-hanh-chinh");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Sở Tư pháp | DUTY | 2024-03-31 | Rà soát, hệ thống hóa vă",
                        "Sở Nội vụ | DUTY | <2024-02-28 | Xây dựng Kế hoạch kiểm t",
                        "Văn phòng UBND tỉnh | DUTY | <2024-03-31 | tham mưu ban hành danh m",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | DUTY | <2024-01-31 | Xây dựng và ban hành kế ",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | UNIT_REPORT | <2024-03-15 | Định kỳ báo cáo kết quả ",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | UNIT_REPORT | <2024-06-15 | Định kỳ báo cáo kết quả ",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | UNIT_REPORT | <2024-09-15 | Định kỳ báo cáo kết quả ",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | UNIT_REPORT | <2024-12-15 | Định kỳ báo cáo kết quả ",
                        "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố | DUTY | - | Tăng cường ứng dụng công",
                        "Sở Nội vụ | DUTY | - | Là cơ quan thường trực, ",
                        "Sở Nội vụ | DUTY | - | Tổng hợp, tham mưu UBND ",
                        "Sở Tài chính | DUTY | - | Tham mưu bố trí kinh phí",
                        "Sở Thông tin và Truyền thông + Báo An Khánh + Đài Phát thanh và Truyền hình tỉnh | DUTY | - | tăng cường tuyên truyền");
    }

    @Test
    void a_ward_gives_work_in_the_middle_of_its_contents() {
        JsonNode plan = Papers.read("phuong-tri-an");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "công chức Lao động – Thương binh và Xã hội | DUTY | <2024-07-10 | tham mưu danh sách trình",
                        "Đoàn phường | DUTY | - | chủ trì, phối hợp Hội Cự",
                        "Ban chỉ huy quân sự phường + các tổ dân phố | DUTY | <2024-07-20 | tổng vệ sinh Nghĩa trang",
                        "Công chức Văn hóa – Xã hội | DUTY | 2024-07-28 | tuyên truyền trên hệ thố",
                        "Ủy ban MTTQ phường + các đoàn thể | UNIT_REPORT | <2024-07-30 | vận động hội viên, đoàn ");
    }

    @Test
    void a_term_may_be_reckoned_from_the_day_of_the_inspection() {
        JsonNode plan = Papers.read("thanh-doan-kiem-tra");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ủy ban Kiểm tra Thành Đoàn | DUTY | - | tham mưu thành lập Đoàn ",
                        "Các đơn vị được kiểm tra | UNIT_REPORT | - | chuẩn bị báo cáo bằng vă",
                        "Các cơ sở Đoàn còn lại | UNIT_REPORT | <2023-05-31 | tự kiểm tra và gửi báo c");
        assertThat(plan.path("obligations")
                        .path(1)
                        .path("relative")
                        .path("amount")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_trade_union_counts_for_each_unit_and_threatens_no_work() {
        JsonNode plan = Papers.read("cong-doan-vien-chuc");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "mỗi công đoàn cơ sở | UNIT_REPORT | <2022-04-25 | đề nghị 02 đoàn viên, gử",
                        "100% công đoàn cơ sở | DUTY | - | phối hợp với chuyên môn ",
                        "Công đoàn Viên chức tỉnh | DUTY | - | Ban hành kế hoạch, hướng",
                        "Ban Tuyên giáo – Nữ công | DUTY | <2022-04-20 | chủ trì tham mưu tổ chức",
                        "Ủy ban Kiểm tra | DUTY | - | theo dõi, đôn đốc việc t",
                        "Văn phòng | DUTY | - | chuẩn bị hội trường, phá",
                        "Các công đoàn cơ sở | UNIT_REPORT | <2022-04-20 | Căn cứ kế hoạch này, xây",
                        "Các công đoàn cơ sở | UNIT_REPORT | 2022-06-05 | Báo cáo kết quả hoạt độn");
        assertThat(plan.path("parent").asText()).isEqualTo("LIÊN ĐOÀN LAO ĐỘNG TỈNH AN HÒA");
        assertThat(plan.path("event").path("date").asText()).isEqualTo("2022-05-12");
        JsonNode invited = plan.path("obligations").path(5);
        assertThat(invited.path("relative").path("amount").asInt()).isEqualTo(5);
        assertThat(plan.path("obligations").path(0).path("quota").asInt()).isEqualTo(2);
        assertThat(plan.path("signatories").path(0).path("authority").asText())
                .isEqualTo("TM. BAN THƯỜNG VỤ, KT. CHỦ TỊCH");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void a_commune_party_committee_numbers_with_hyphens_and_names_the_inspected() {
        JsonNode plan = Papers.read("dang-uy-xa");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ủy ban Kiểm tra Đảng ủy | DUTY | <2023-03-15 | Tham mưu Ban Thường vụ Đ",
                        "Ủy ban Kiểm tra Đảng ủy | DUTY | - | Theo dõi, đôn đốc các ch",
                        "Ủy ban Kiểm tra Đảng ủy | DUTY | - | định kỳ 6 tháng, năm tổn",
                        "Các chi bộ trực thuộc | DUTY | <2023-02-28 | Xây dựng chương trình ki",
                        "Văn phòng Đảng ủy | DUTY | - | phối hợp với Ủy ban Kiểm",
                        "đồng chí Trần Văn Bình, Phó Bí thư Thường trực Đảng ủy | DUTY | - | chỉ đạo thực hiện kế hoạ",
                        "Chi bộ được kiểm tra, giám sát | UNIT_REPORT | - | gửi báo cáo tự kiểm tra ");
        assertThat(plan.path("bases").path(0).path("number").asText()).isEqualTo("05-CTr/HU");
        assertThat(plan.path("obligations").path(2).path("recurrence").asText()).isEqualTo("HALF_YEARLY");
        assertThat(plan.path("obligations")
                        .path(6)
                        .path("relative")
                        .path("unit")
                        .asText())
                .isEqualTo("DAYS");
        assertThat(plan.path("recipients").path(3).asText()).isEqualTo("Lưu Văn phòng Đảng ủy");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by");
    }

    @Test
    void a_month_of_campaigns_has_an_opening_with_a_time_of_its_own() {
        JsonNode plan = Papers.read("huyen-doan-thang-thanh-nien");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Xã đoàn Phú Lộc | DUTY | - | chuẩn bị địa điểm, âm th",
                        "Mỗi cơ sở Đoàn | ATTENDANCE | 2023-02-28T07:30 | cử 10 đoàn viên tham dự",
                        "mỗi cơ sở Đoàn | DUTY | - | thực hiện ít nhất 01 côn",
                        "Ban Thường vụ Huyện đoàn | DUTY | - | Xây dựng kế hoạch, hướng",
                        "đồng chí Nguyễn Thị Lan – Phó Bí thư | DUTY | - | phụ trách chung",
                        "đồng chí Võ Văn Tý – Ủy viên Ban Thường vụ | DUTY | - | tham mưu công tác tuyên ",
                        "Các cơ sở Đoàn | UNIT_REPORT | <2023-02-20 | Xây dựng kế hoạch và gửi",
                        "Các cơ sở Đoàn | UNIT_REPORT | <2023-02-25 | Đăng ký công trình, phần",
                        "Các cơ sở Đoàn | UNIT_REPORT | 2023-02-28 | Báo cáo nhanh kết quả Lễ",
                        "Các cơ sở Đoàn | UNIT_REPORT | <2023-03-25 | báo cáo kết quả Tháng Th",
                        "Xã đoàn Phú Lộc + Thị trấn đoàn Long Sơn | DUTY | - | chuẩn bị lực lượng diễu ",
                        "Đoàn trường THPT Long Sơn | DUTY | - | chủ trì đội hình nghi th");
        assertThat(plan.path("event").path("starts").asText()).isEqualTo("2023-03-01");
        assertThat(plan.path("event").path("ends").asText()).isEqualTo("2023-03-31");
        assertThat(plan.path("event").has("place")).isFalse();
        assertThat(plan.path("obligations").path(6).has("quota")).isFalse();
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by");
    }

    @Test
    void a_school_names_persons_in_a_table_and_the_time_of_the_meeting_itself() {
        JsonNode plan = Papers.read("truong-hoi-nghi");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Tổ trưởng chuyên môn | DUTY | 2023-09-30T16:00 | chủ trì hội nghị tổ, nộp",
                        "Thầy Nguyễn Văn An – Hiệu trưởng | DUTY | <2023-10-02 | Báo cáo tổng kết năm học",
                        "Cô Lê Thị Bình – Kế toán | DUTY | 2023-10-02 | Báo cáo công khai tài ch",
                        "Thầy Đỗ Văn Cường | DUTY | 2023-10-03 | Báo cáo của Ban Thanh tr",
                        "Đoàn Thanh niên | DUTY | 2023-10-06T16:00 | Trang trí hội trường, âm",
                        "Cô Phan Thị Dung – Thư ký hội đồng | DUTY | 2023-10-04 | Tổng hợp ý kiến các tổ, ",
                        "Các tổ chuyên môn, tổ văn phòng | DUTY | - | triển khai kế hoạch này ");
        assertThat(plan.path("event").path("starts").asText()).isEqualTo("2023-10-07T07:30");
        assertThat(plan.path("event").path("place").asText()).isEqualTo("Hội trường A");
        assertThat(plan.path("bases").path(1).path("issuer").asText()).isEqualTo("Sở Giáo dục và Đào tạo");
        assertThat(plan.path("obligations").path(4).path("partners").path(0).asText())
                .isEqualTo("Tổ Văn phòng");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void a_district_gives_work_in_an_annex_with_broken_rows() {
        JsonNode plan = Papers.read("huyen-chuyen-doi-so");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Phòng Văn hóa và Thông tin | DUTY | - | Là cơ quan thường trực, ",
                        "Phòng Văn hóa và Thông tin | DUTY | - | Tổng hợp, báo cáo kết qu",
                        "Phòng Tài chính - Kế hoạch | DUTY | - | Tham mưu bố trí kinh phí",
                        "Công an huyện | DUTY | - | chủ trì, phối hợp với Ph",
                        "Các phòng, ban, ngành huyện; UBND các xã, thị trấn | DUTY | <2024-02-15 | Căn cứ chức năng, nhiệm ",
                        "Các phòng, ban, ngành huyện; UBND các xã, thị trấn | UNIT_REPORT | - | Định kỳ hằng quý, gửi bá",
                        "Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các tổ chức chính trị - xã hội huyện | DUTY | - | tuyên truyền, vận động đ",
                        "Phòng Văn hóa và Thông tin | DUTY | 2024-06-30 | Nâng cấp mạng nội bộ của",
                        "Văn phòng HĐND và UBND huyện | DUTY | 2024-06 | Trang bị thiết bị họp tr",
                        "Phòng Nội vụ | DUTY | 2024-09-30 | Tập huấn kỹ năng số cho ",
                        "Văn phòng HĐND và UBND huyện | DUTY | - | Rà soát thủ tục hành chí");
        JsonNode first = plan.path("obligations").path(7);
        assertThat(first.path("what").asText()).isEqualTo("Nâng cấp mạng nội bộ của UBND các xã, thị trấn");
        assertThat(first.path("product").asText()).isEqualTo("Hồ sơ nghiệm thu");
        assertThat(first.path("partners")).hasSize(2);
        assertThat(plan.path("obligations").path(5).path("recurs").path("day").asInt())
                .isEqualTo(5);
        assertThat(plan.path("recipients")).hasSize(5);
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by");
    }

    @Test
    void a_joint_programme_has_two_issuers_and_a_table_of_one_cell_a_line() {
        JsonNode plan = Papers.read("chuong-trinh-phoi-hop");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Hội Nông dân huyện | DUTY | 2022-06 | Chủ trì xây dựng mô hình",
                        "Hội Nông dân huyện | DUTY | - | Tổ chức 02 lớp tập huấn ",
                        "Hội Liên hiệp Phụ nữ huyện | DUTY | - | Vận động hội viên phân l",
                        "Hội Liên hiệp Phụ nữ huyện | DUTY | <2022-12-15 | Chủ trì sơ kết chương tr",
                        "Hội cơ sở hai cấp | UNIT_REPORT | <2022-11-20 | Báo cáo kết quả phối hợp",
                        "Hội Nông dân huyện | DUTY | 2022-04 | Khảo sát địa bàn các xã ",
                        "Hội Liên hiệp Phụ nữ huyện | DUTY | 2022-05-15 | Ra mắt mô hình",
                        "Thường trực hai bên | DUTY | - | họp đánh giá 6 tháng một");
        assertThat(plan.path("documentType").asText()).isEqualTo("CHƯƠNG TRÌNH PHỐI HỢP");
        assertThat(plan.path("number").path("type").asText()).isEqualTo("CTrPH");
        assertThat(plan.path("issuers")).hasSize(2);
        assertThat(plan.path("signatories")).hasSize(2);
        assertThat(plan.path("obligations").path(4).path("recurs").path("month").asInt())
                .isEqualTo(11);
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void two_ways_in_one_paragraph_each_have_their_condition_and_their_place() {
        JsonNode plan = Papers.read("phuong-an-dai-hoi");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Tổ Tuyên truyền | DUTY | 2023-03-17 | trang trí hội trường, ho",
                        "Các tổ công đoàn | UNIT_REPORT | 2023-03-06 | Bầu đại biểu dự Đại hội,",
                        "Các tổ công đoàn | DUTY | - | chuẩn bị điểm cầu");
        assertThat(plan.path("issuers").path(0).asText())
                .isEqualTo("BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ CÔNG TY MAY BÌNH MINH");
        JsonNode ways = plan.path("event").path("alternatives");
        assertThat(ways).hasSize(2);
        assertThat(ways.path(0).path("id").asText()).isEqualTo("in-person");
        assertThat(ways.path(0).path("when").asText()).isEqualTo("đơn hàng cho phép nghỉ sản xuất");
        assertThat(ways.path(0).path("place").asText()).isEqualTo("Hội trường Công ty");
        assertThat(ways.path(1).path("id").asText()).isEqualTo("online");
        assertThat(plan.path("obligations").path(2).path("onlyIf").asText()).isEqualTo("online");
        assertThat(Papers.rules(plan)).containsExactly("no-number", "no-issue-date", "non-working-day");
    }

    @Test
    void a_guidance_that_gives_work_is_read_as_a_plan() {
        JsonNode plan = Papers.read("huong-dan-kiem-diem");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Các huyện ủy, thành ủy, đảng ủy trực thuộc | DUTY | <2021-12-15 | Chỉ đạo các tổ chức cơ s",
                        "Các huyện ủy, thành ủy, đảng ủy trực thuộc | UNIT_REPORT | <2021-12-31 | Gửi báo cáo kết quả kiểm",
                        "Ban Tổ chức Tỉnh ủy | DUTY | <2022-01-20 | tổng hợp, tham mưu Ban T");
        assertThat(plan.path("documentType").asText()).isEqualTo("HƯỚNG DẪN");
        assertThat(plan.path("number").path("text").asText()).isEqualTo("21-HD/BTCTU");
        assertThat(plan.path("signatories").path(0).path("name").asText()).isEqualTo("Đặng Quốc Việt");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by");
    }

    @Test
    void title_issuers_and_recipients_name_their_places_in_the_text() {
        PlanReading reading = TestDays.reader().read(Papers.text("huyen-chuyen-doi-so"));
        JsonNode sources = reading.json().path("sources");

        assertThat(sources.path("title").path("text").asText()).isEqualTo("Chuyển đổi số huyện Long Sơn năm 2024");
        assertThat(sources.path("issuers")).hasSameSizeAs(reading.json().path("issuers"));
        assertThat(sources.path("recipients"))
                .hasSameSizeAs(reading.json().path("recipients"))
                .allSatisfy(source -> assertThat(reading.text()
                                .substring(
                                        source.path("start").asInt(),
                                        source.path("end").asInt()))
                        .isEqualTo(source.path("text").asText())
                        .isNotBlank());
        assertThat(StreamSupport.stream(sources.path("recipients").spliterator(), false)
                        .map(source -> source.path("text").asText()))
                .anyMatch(text -> text.contains("UBND tỉnh (b/c)"));
    }

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Số: 77/KH-UBND
            An Hòa, ngày 10 tháng 3 năm 2025

            KẾ HOẠCH
            Phát động phong trào thi đua chào mừng 80 năm Quốc khánh

            I. MỤC ĐÍCH, YÊU CẦU
            - Tạo khí thế thi đua sôi nổi.
            II. THỜI GIAN
            1. Thời gian: từ ngày 01/4/2025.
            III. TỔ CHỨC THỰC HIỆN
            %s

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lê Văn Hòa
            """;

    private static List<String> work(String duties) {
        return Papers.work(Papers.of(PLAN.formatted(duties)));
    }

    @Test
    void a_list_of_kinds_of_bodies_is_one_name() {
        assertThat(work("1. Thủ trưởng các sở, ban, ngành tỉnh chịu trách nhiệm triển khai Kế hoạch này."))
                .containsExactly("Thủ trưởng các sở, ban, ngành tỉnh | DUTY | - | chịu trách nhiệm triển k");
        assertThat(work("1. Các Sở, Ban, Ngành; Ủy ban nhân dân các xã\n- Phát động thi đua trước ngày 30/4/2025."))
                .containsExactly(
                        "Các Sở, Ban, Ngành; Ủy ban nhân dân các xã | DUTY | <2025-04-30 | Phát động thi đua trước ");
    }

    @Test
    void a_board_of_many_places_is_one_body_and_writes_no_report_of_a_unit() {
        assertThat(
                        work(
                                "1. Ban Quản lý các khu công nghiệp\n- Tổng hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện."))
                .containsExactly("Ban Quản lý các khu công nghiệp | DUTY | - | Tổng hợp, báo cáo Ủy ban");
        assertThat(work("1. Sở Nông nghiệp và Môi trường\n- Báo cáo kết quả về Ủy ban nhân dân tỉnh."))
                .containsExactly("Sở Nông nghiệp và Môi trường | DUTY | - | Báo cáo kết quả về Ủy ba");
    }

    @Test
    void who_follows_the_progress_of_others_acts_himself() {
        assertThat(work("1. Sở Nội vụ\n- Theo dõi, đôn đốc các sở, ngành, đơn vị liên quan thực hiện Kế hoạch này."))
                .containsExactly("Sở Nội vụ | DUTY | - | Theo dõi, đôn đốc các sở");
    }

    @Test
    void what_one_asks_of_the_body_above_is_no_work_of_the_plan() {
        assertThat(work("1. Sở Nội vụ\n- Thẩm định hồ sơ.\n2. Đề nghị Bộ Nội vụ xem xét tặng Bằng khen."))
                .containsExactly("Sở Nội vụ | DUTY | - | Thẩm định hồ sơ");
    }

    @Test
    void trouble_of_people_is_no_trouble_with_the_work() {
        assertThat(work("1. Các công đoàn cơ sở\n- Lập danh sách đoàn viên khó khăn gửi về tỉnh trước ngày 20/4/2025."))
                .containsExactly("Các công đoàn cơ sở | UNIT_REPORT | <2025-04-20 | Lập danh sách đoàn viên ");
        assertThat(work("1. Các công đoàn cơ sở\n- Nếu có khó khăn, vướng mắc, báo cáo về tỉnh để giải quyết."))
                .isEmpty();
    }

    @Test
    void a_beginning_is_neither_a_deadline_nor_the_day_of_the_event() {
        JsonNode plan = Papers.of(PLAN.formatted("1. Sở Nội vụ\n- Áp dụng tiêu chí mới từ ngày 01/7/2025."));

        assertThat(plan.path("event").has("date")).isFalse();
        assertThat(plan.path("obligations").path(0).path("due").isNull()).isTrue();
    }

    @Test
    void a_document_broken_at_the_width_of_the_page_is_put_together() {
        String broken = PLAN.formatted(
                "1. Sở Nội vụ\n\na) Chủ trì, phối hợp với Ban Chỉ đạo các\nChương trình tỉnh tham mưu, trình Chủ tịch\nUBND tỉnh khen thưởng.");
        StringBuilder text = new StringBuilder(broken.replace("\n", "\n\n")
                .replace("các\n\nChương", "các\nChương")
                .replace("tịch\n\nUBND", "tịch\nUBND"));
        for (int n = 0; n < 12; n++) {
            int at = text.indexOf("I. MỤC ĐÍCH");
            text.insert(at, "Thực hiện chủ trương chung, các cấp, các ngành cần\nphát huy tinh thần trách nhiệm.\n\n");
        }

        assertThat(Papers.of(text.toString())
                        .path("obligations")
                        .path(0)
                        .path("what")
                        .asText())
                .endsWith("trình Chủ tịch UBND tỉnh khen thưởng");
    }

    @Test
    void congresses_of_many_branches_have_no_one_day_to_count_from() {
        JsonNode plan = Papers.read("dai-hoi-chi-doan");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ban Chấp hành Đoàn trường | DUTY | - | Phân công Ủy viên BCH dự",
                        "Ban Chấp hành Đoàn trường | DUTY | - | Chuẩn y kết quả bầu cử t",
                        "Các Chi đoàn | UNIT_REPORT | - | Gửi văn kiện, đề án nhân",
                        "Các Chi đoàn | UNIT_REPORT | - | Gửi hồ sơ đề nghị chuẩn ",
                        "Mỗi Chi đoàn | DUTY | - | giới thiệu 01 đoàn viên ",
                        "các Chi đoàn | UNIT_REPORT | 2022-09-18 | chuẩn bị văn kiện, nhân ");
        JsonNode before = plan.path("obligations").path(2);
        assertThat(before.path("relative").path("anchor").asText()).isEqualTo("EVENT");
        assertThat(before.path("relative").path("amount").asInt()).isEqualTo(7);
        assertThat(before.path("due").isNull()).isTrue();
        assertThat(Papers.rules(plan)).containsExactly("non-working-day");
    }

    @Test
    void a_summer_campaign_meets_each_week_and_is_signed_by_one_with_two_posts() {
        JsonNode plan = Papers.read("mua-he-xanh");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Ban Chỉ huy Thành đoàn | DUTY | 2024-07-07T07:30 | Tổ chức Lễ ra quân vào l",
                        "Ban Thanh niên trường học | DUTY | <2024-06-25 | tổng hợp danh sách chiến",
                        "Nhà Thiếu nhi | DUTY | 2024-06-30 | phụ trách tập huấn kỹ nă",
                        "Đoàn các trường | DUTY | - | Thành lập đội hình, mỗi ",
                        "Đoàn các trường | UNIT_REPORT | 2024-06-20T17:00 | Gửi kế hoạch và danh sác",
                        "Đoàn các trường | ATTENDANCE | - | Cử Chỉ huy trưởng tham d",
                        "Đoàn các trường | UNIT_REPORT | <2024-08-10 | Báo cáo tuần vào chiều t");
        assertThat(plan.path("obligations")
                        .path(5)
                        .path("recurs")
                        .path("weekday")
                        .asText())
                .isEqualTo("FRIDAY");
        assertThat(plan.path("signatories")).hasSize(1);
        assertThat(plan.path("signatories").path(0).path("name").asText()).isEqualTo("Võ Quốc Thắng");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void a_hospital_has_a_timeline_and_no_event() {
        JsonNode plan = Papers.read("benh-vien-tuyen-dung");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Phòng Tổ chức cán bộ | DUTY | - | Tham mưu thành lập Hội đ",
                        "Phòng Tổ chức cán bộ | DUTY | - | Đăng thông báo tuyển dụn",
                        "Phòng Tổ chức cán bộ | DUTY | <2023-07-14 | Tổng hợp hồ sơ trình Hội",
                        "Phòng Tài chính kế toán | DUTY | - | dự trù kinh phí, thu phí",
                        "Phòng Hành chính quản trị | DUTY | - | chuẩn bị phòng thi, in s",
                        "Các khoa, phòng | DUTY | - | phổ biến kế hoạch đến vi");
        assertThat(plan.has("event")).isFalse();
        assertThat(plan.path("timeline")).hasSize(4);
        assertThat(plan.path("signatories").path(0).path("name").asText()).isEqualTo("Bs.CKII Nguyễn Thanh Liêm");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void the_content_of_a_task_is_not_the_body_that_leads_it() {
        JsonNode plan = Papers.of(
                PLAN.formatted(
                        """
                1. Phổ biến pháp luật
                - Nội dung thực hiện: Tổ chức phổ biến Luật Thi đua, khen thưởng.
                - Cơ quan chủ trì: Sở Nội vụ.
                - Cơ quan phối hợp: Sở Tư pháp.
                - Thời gian thực hiện: Quý III năm 2025.
                """));

        assertThat(Papers.work(plan)).containsExactly("Sở Nội vụ | DUTY | 2025-09-30 | Phổ biến pháp luật");
        assertThat(plan.path("obligations").path(0).path("partners").path(0).asText())
                .isEqualTo("Sở Tư pháp");
    }

    @Test
    void activities_side_by_side_leave_no_one_day_to_be_late_for() {
        JsonNode plan = Papers.read("chao-mung-20-11");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "Mỗi tổ công đoàn | UNIT_REPORT | <2022-11-05 | đăng ký 02 tiết mục, gửi",
                        "Đ/c Nguyễn Thị Hoa - Chủ tịch Công đoàn | DUTY | - | Trưởng ban, phụ trách ch",
                        "Đ/c Trần Văn Phú - Phó Hiệu trưởng | DUTY | <2022-11-16 | chuẩn bị cơ sở vật chất,",
                        "Tổ trưởng công đoàn các tổ | DUTY | - | triển khai kế hoạch đến ",
                        "Tổng phụ trách Đội | DUTY | <2022-11-10 | phối hợp tổ chức cho học");
        assertThat(plan.path("event").path("starts").asText()).isEqualTo("2022-11-19T08:00");
        assertThat(plan.path("event").path("place").asText()).isEqualTo("Sân trường");
        assertThat(plan.path("signatories").path(0).path("authority").asText()).isEqualTo("XÁC NHẬN CỦA BGH");
        assertThat(plan.path("signatories").path(1).path("name").asText()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by", "non-working-day");
    }

    @Test
    void what_must_be_reported_at_once_needs_no_day() {
        JsonNode plan = Papers.read("phong-giao-duc-pccc");

        assertThat(Papers.work(plan))
                .containsExactly(
                        "100% trường học | DUTY | <2024-09-10 | kiện toàn đội phòng cháy",
                        "Bộ phận Tổ chức | DUTY | 2025-03 | tham mưu kiểm tra các tr",
                        "Phòng Giáo dục và Đào tạo | DUTY | 2024-09 | Phối hợp Công an huyện t",
                        "Hiệu trưởng các trường MN, TH, THCS | DUTY | - | Ban hành nội quy, phương",
                        "Hiệu trưởng các trường MN, TH, THCS | UNIT_REPORT | <2024-09-15 | Mua sắm, bảo dưỡng bình ",
                        "Hiệu trưởng các trường MN, TH, THCS | UNIT_REPORT | - | Khi có cháy, nổ xảy ra p");
        assertThat(plan.path("obligations").path(5).path("condition").asText()).isNotBlank();
        assertThat(Papers.rules(plan)).containsExactly("before-vs-by");
    }
}
