package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;

/** The drafter goes through what was read from a document, step by step, as the page sends it. */
@InTheDemo
class ReadingPageTest {

    private static final String ATTACK = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final String PLAN =
            """
            THÀNH ĐOÀN TP. HỒ CHÍ MINH
            BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP
            ***
            Số: 12-KH/ĐTN
            ĐOÀN TNCS HỒ CHÍ MINH
            TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH
            Tổ chức ngày hội hiến máu

            I. THỜI GIAN - ĐỊA ĐIỂM:
            - Thời gian: 08g00 ngày 20/4/2024 (thứ Bảy).
            - Địa điểm: Nhà Văn hóa Thanh niên.
            II. PHÂN CÔNG THỰC HIỆN:
            1. Văn phòng Đoàn Khối:
            - Chuẩn bị địa điểm, hậu cần; đón tiếp đại biểu và phục vụ ăn sáng.
            - Phát hành thư mời trước 17g00 ngày 25/3/2024.
            2. Ban Tổ chức:
            - Tham mưu danh sách khen thưởng chậm nhất ngày 30/3/2024.
            3. Ban Tuyên giáo:
            - Viết bài tuyên truyền trên trang tin của Đoàn Khối.

            TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
            BÍ THƯ

            Nguyễn Văn A

            Nơi nhận:
            - Cơ sở Đoàn;
            - Lưu: VP.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private String plan;

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    @BeforeEach
    void a_draft_from_a_file() {
        plan = proposed(PLAN);
    }

    private String proposed(String text) {
        String target = as("vanphong")
                .upload(
                        "/ke-hoach/tai-len?lapLai=true",
                        "hien-mau.txt",
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8))
                .expect(302)
                .header("Location")
                .orElseThrow();
        assertThat(target).endsWith("/doc");
        return target.replaceAll(".*/ke-hoach/([^/]+)/doc", "$1");
    }

    private JsonNode sheet() {
        return as("vanphong").get("/api/plans/" + plan).expect(200).json();
    }

    private int version() {
        return sheet().path("version").asInt();
    }

    private JsonNode duty(int index) {
        return sheet().at("/content/obligations").path(index);
    }

    private int indexOf(String words) {
        JsonNode duties = sheet().at("/content/obligations");
        for (int n = 0; n < duties.size(); n++) {
            if (duties.get(n).path("what").asText().contains(words)) {
                return n;
            }
        }
        throw new AssertionError("no duty says " + words + ": " + duties);
    }

    private Answer step(String path, String... parameters) {
        return stepAs("vanphong", version(), path, parameters);
    }

    private Answer stepAs(String user, int version, String path, String... parameters) {
        StringBuilder query = new StringBuilder("?version=" + version);
        for (int n = 0; n < parameters.length; n += 2) {
            query.append('&')
                    .append(parameters[n])
                    .append('=')
                    .append(URLEncoder.encode(parameters[n + 1], StandardCharsets.UTF_8));
        }
        return as(user).post("/ke-hoach/" + plan + "/doc" + path + query, "");
    }

    private String page() {
        return as("vanphong").get("/ke-hoach/" + plan + "/doc").expect(200).text();
    }

    private Answer renew(String text) {
        return as("vanphong")
                .upload(
                        "/ke-hoach/" + plan + "/doc/van-ban?version=" + version(),
                        "hien-mau-2.txt",
                        "text/plain",
                        text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_document_stands_beside_its_reading_and_each_duty_knows_its_words() {
        int index = indexOf("Phát hành thư mời");

        String page = page();

        assertThat(page)
                .contains("id=\"van-ban\"", "id=\"ket-qua\"", "12-KH/ĐTN", "Tổ chức ngày hội hiến máu")
                .contains("hạn 17g00 ngày 25/03/2024", "data-item=\"o" + index + "\"")
                .containsPattern("data-muc=\"o" + index + "\">Phát hành thư mời");
        assertThat(page).doesNotContain(" onclick", "style=\"");
    }

    @Test
    void a_duty_that_was_looked_at_is_counted_and_the_tick_can_be_taken_away() {
        step("/viec/0", "lam", "xem").expect(302);
        String ticked = page();
        boolean checked = duty(0).path("checked").asBoolean();
        step("/viec/0", "lam", "xem", "da", "false").expect(302);

        assertThat(checked).isTrue();
        assertThat(ticked)
                .contains("<strong>1/" + sheet().at("/content/obligations").size() + "</strong>");
        assertThat(duty(0).has("checked")).isFalse();
    }

    @Test
    void a_correction_keeps_what_the_reader_had_said() {
        int index = indexOf("Viết bài");

        step(
                        "/viec/" + index,
                        "lam",
                        "sua",
                        "what",
                        "Viết 02 bài tuyên truyền",
                        "who",
                        "Ban Tuyên giáo; Ban Phong trào",
                        "kind",
                        "PREPARATION",
                        "day",
                        "01/4/2024",
                        "hour",
                        "17g00",
                        "quota",
                        "2",
                        "checked",
                        "true")
                .expect(302);

        JsonNode duty = duty(index);
        assertThat(duty.path("who")).hasSize(2);
        assertThat(duty.path("due").asText()).isEqualTo("2024-04-01T17:00");
        assertThat(duty.path("quota").asInt()).isEqualTo(2);
        assertThat(duty.path("checked").asBoolean()).isTrue();
        assertThat(duty.at("/read/who").asText()).isEqualTo("Ban Tuyên giáo");
        assertThat(duty.at("/read/what").asText()).startsWith("Viết bài tuyên truyền");
        assertThat(page()).contains("Đơn vị máy đọc là:", "hạn 17g00 ngày 01/04/2024");
    }

    @Test
    void a_unit_is_chosen_from_the_register_by_its_name_and_an_unknown_one_is_refused() {
        int index = indexOf("Viết bài");

        step("/viec/" + index, "lam", "sua", "what", "Viết bài", "who", "Nhóm bạn bè", "unit", "Đoàn Sở Du lịch")
                .expect(302);
        Answer unknown =
                step("/viec/" + index, "lam", "sua", "what", "Viết bài", "who", "Nhóm bạn bè", "unit", "Sở Vũ trụ học");

        assertThat(duty(index).path("units")).hasSize(1);
        assertThat(duty(index).path("units").get(0).asText()).isEqualTo("so-du-lich");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("Đơn vị trong danh bạ", "Sở Vũ trụ học");
    }

    @Test
    void a_date_that_does_not_exist_and_an_empty_duty_are_refused_by_name_and_nothing_changes() {
        JsonNode before = sheet().path("content");

        Answer date = step("/viec/0", "lam", "sua", "what", "Việc", "who", "Ban Tổ chức", "day", "31/02/2024");
        Answer hour = step(
                "/viec/0", "lam", "sua", "what", "Việc", "who", "Ban Tổ chức", "day", "28/02/2024", "hour", "25g00");
        Answer empty = step("/viec/0", "lam", "sua", "what", " ", "who", "Ban Tổ chức");
        Answer quota = step("/viec/0", "lam", "sua", "what", "Việc", "quota", "-3");
        Answer kind = step("/viec/0", "lam", "sua", "what", "Việc", "kind", "PARTY");
        Answer nul = step("/viec/0", "lam", "sua", "what", "Vi\0ệc");

        assertThat(List.of(date, hour, empty, quota, kind, nul))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422));
        assertThat(date.text()).contains("Thời hạn: không phải là ngày có thật");
        assertThat(sheet().path("content")).isEqualTo(before);
    }

    @Test
    void an_undated_duty_offers_its_dates_and_one_click_sets_one() {
        int index = indexOf("Viết bài");
        String candidate = duty(index).path("candidates").path(0).asText();

        String before = page();
        step("/viec/" + index, "lam", "han", "due", candidate).expect(302);

        assertThat(candidate).isNotEmpty();
        assertThat(before).contains("name=\"due\" class=\"phu-nut\" value=\"" + candidate + "\"");
        assertThat(duty(index).path("due").asText()).isEqualTo(candidate);
        assertThat(step("/viec/" + index, "lam", "han", "due", "hôm nào rảnh").status())
                .isEqualTo(422);
    }

    @Test
    void a_duty_is_split_at_its_words_and_by_its_list_and_each_part_knows_its_own() {
        int index = indexOf("Chuẩn bị địa điểm");
        int before = sheet().at("/content/obligations").size();
        String forms = as("vanphong")
                .get("/ke-hoach/" + plan + "/doc/viec/" + index)
                .expect(200)
                .text();

        step("/viec/" + index, "lam", "tach", "list", "true").expect(302);
        step("/viec/" + (index + 1), "lam", "tach", "typed", "phục vụ ăn sáng").expect(302);

        assertThat(forms).contains("Tách theo danh sách (2 việc)");
        assertThat(sheet().at("/content/obligations")).hasSize(before + 2);
        assertThat(duty(index).path("what").asText()).isEqualTo("Chuẩn bị địa điểm, hậu cần");
        assertThat(duty(index + 1).path("what").asText()).startsWith("đón tiếp đại biểu");
        assertThat(duty(index + 2).path("what").asText()).isEqualTo("phục vụ ăn sáng");
        assertThat(duty(index + 2).at("/source/text").asText()).isEqualTo("phục vụ ăn sáng");
        assertThat(duty(index + 1).path("who")).isEqualTo(duty(index).path("who"));
        assertThat(step("/viec/" + index, "lam", "tach", "typed", "không có chữ này")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void two_duties_become_one_and_a_second_date_is_kept_as_one_that_it_may_have() {
        int one = indexOf("Phát hành thư mời");
        int other = indexOf("khen thưởng");

        step("/viec/" + other, "lam", "gop", "with", String.valueOf(one)).expect(302);

        JsonNode duty = duty(Math.min(one, other));
        assertThat(duty.path("what").asText()).contains("Phát hành thư mời", "; ", "khen thưởng");
        assertThat(duty.path("due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty.path("candidates").toString()).contains("2024-03-30");
        assertThat(duty.path("who")).hasSize(2);
        assertThat(step("/viec/0", "lam", "gop", "with", "0").status()).isEqualTo(422);
        assertThat(step("/viec/0", "lam", "gop", "with", "99").status()).isEqualTo(404);
    }

    @Test
    void words_of_the_document_become_a_duty_in_their_place() {
        String text = sheet().at("/content/text").asText();
        String words = "Địa điểm: Nhà Văn hóa Thanh niên";
        int start = text.indexOf(words);

        String target = step(
                        "/viec",
                        "what",
                        words,
                        "who",
                        "Văn phòng Đoàn Khối",
                        "start",
                        String.valueOf(start),
                        "end",
                        String.valueOf(start + words.length()))
                .expect(302)
                .header("Location")
                .orElseThrow();

        assertThat(target).contains("muc=o0");
        assertThat(duty(0).path("addedByHand").asBoolean()).isTrue();
        assertThat(duty(0).at("/source/text").asText()).isEqualTo(words);
        assertThat(page()).contains("tự thêm");
    }

    @Test
    void every_step_can_be_taken_back_one_after_the_other() {
        JsonNode before = sheet().path("content");
        step("/viec/0", "lam", "xem").expect(302);
        JsonNode ticked = sheet().path("content");
        step("/viec/1", "lam", "xoa").expect(302);
        assertThat(page()).contains("Xóa việc 2");

        step("/hoan-tac").expect(302);
        JsonNode once = sheet().path("content");
        step("/hoan-tac").expect(302);

        assertThat(once).isEqualTo(ticked);
        assertThat(sheet().path("content")).isEqualTo(before);
        assertThat(step("/hoan-tac").status()).isEqualTo(409);
    }

    @Test
    void a_step_cannot_be_taken_back_over_what_somebody_else_wrote() {
        step("/viec/0", "lam", "xem").expect(302);
        ObjectNode content = (ObjectNode) sheet().path("content");
        content.put("title", "Tên khác");
        as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", version(), "content", content))
                .expect(200);

        Answer undo = step("/hoan-tac");

        assertThat(undo.status()).isEqualTo(409);
        assertThat(undo.text()).contains("đã được sửa ở nơi khác");
        assertThat(sheet().at("/content/title").asText()).isEqualTo("Tên khác");
        assertThat(page()).doesNotContain("data-hoan-tac");
    }

    @Test
    void a_stale_page_a_stranger_and_a_plan_that_is_being_signed_are_refused() {
        int stale = version();
        step("/viec/0", "lam", "xem").expect(302);

        assertThat(stepAs("vanphong", stale, "/viec/1", "lam", "xem").status()).isEqualTo(409);
        assertThat(stepAs("ldld-vp", version(), "/viec/1", "lam", "xem").status())
                .isEqualTo(404);
        assertThat(stepAs("bithu", version(), "/viec/1", "lam", "xem").status()).isEqualTo(403);
        assertThat(as("ldld-vp").get("/ke-hoach/" + plan + "/doc").status()).isEqualTo(404);
        assertThat(as("bithu").get("/ke-hoach/" + plan + "/doc").expect(200).text())
                .contains("đồng chí đang xem")
                .doesNotContain("<button type=\"submit\" class=\"phu-nut\">Gộp");

        queries.sql("update plan set state = 'SIGNING' where id = :id")
                .param("id", UUID.fromString(plan))
                .update();
        List<Answer> signed = List.of(
                step("/viec/1", "lam", "xem"),
                step("/viec/1", "lam", "xoa"),
                step("/viec", "what", "x"),
                step("/hoan-tac"),
                renew(PLAN));
        assertThat(signed).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(409));
        assertThat(page()).contains("Đang trình ký").doesNotContain("data-sua");
    }

    @Test
    void with_a_script_a_refusal_is_only_the_sentence_and_says_where_it_belongs() {
        Answer answer = as("vanphong")
                .callWith("HX-Request", "true", "POST", "/ke-hoach/" + plan + "/doc/viec/0?lam=xem&version=77");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("HX-Retarget")).contains("#bao-loi");
        assertThat(answer.text()).contains("class=\"loi the\"").doesNotContain("<html", "<header");
    }

    @Test
    void a_finding_is_answered_with_a_reason_that_stays_and_is_open_again_on_demand() {
        int index = indexOf("Viết bài");
        String field = "obligations[" + index + "]";
        assertThat(rules(field)).contains("no-deadline");

        step("/luu-y", "lam", "bo-qua", "rule", "no-deadline", "field", field, "message", "m", "reason", "Làm suốt năm")
                .expect(302);
        List<String> answered = rules(field);
        String page = page();
        step("/viec/0", "lam", "xem").expect(302);
        List<String> later = rules(field);
        step("/luu-y", "lam", "bo-qua", "rule", "no-deadline", "field", field, "again", "true")
                .expect(302);

        assertThat(answered).doesNotContain("no-deadline");
        assertThat(page).contains("Bỏ qua vì:", "Làm suốt năm");
        assertThat(later).doesNotContain("no-deadline");
        assertThat(rules(field)).contains("no-deadline");
        assertThat(step("/luu-y", "lam", "bo-qua", "rule", "no-deadline", "field", field)
                        .status())
                .isEqualTo(422);
    }

    private List<String> rules(String field) {
        JsonNode findings = as("vanphong")
                .get("/api/plans/" + plan + "/findings")
                .expect(200)
                .json();
        return StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.path("field").asText().equals(field))
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    @Test
    void what_was_checked_corrected_and_answered_goes_through_the_draft_form_unharmed() {
        step("/viec/0", "lam", "xem").expect(302);
        step("/viec/1", "lam", "sua", "what", "Phát hành giấy mời", "who", "Văn phòng Đoàn Khối")
                .expect(302);
        ObjectNode content = (ObjectNode) sheet().path("content");
        content.put("title", "Ngày hội hiến máu");

        as("vanphong")
                .put("/api/plans/" + plan + "/content", Map.of("version", version(), "content", content))
                .expect(200);

        assertThat(sheet().path("content")).isEqualTo(content);
        assertThat(page()).contains("aria-pressed=\"true\"", "Nội dung máy đọc là:");
    }

    @Test
    void a_plan_without_a_document_says_so_and_takes_one() {
        plan = as("vanphong")
                .post(
                        "/api/plans",
                        Map.of("title", "Tên gõ tay", "issuers", List.of("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String before = page();

        renew(PLAN).expect(302);

        assertThat(before).contains("chưa có văn bản", "Tải văn bản lên", "Chưa có nhiệm vụ nào");
        assertThat(sheet().at("/content/obligations").size()).isPositive();
        assertThat(sheet().at("/content/fileName").asText()).isEqualTo("hien-mau-2.txt");
        assertThat(page()).contains("Tên gõ tay", "Tổ chức ngày hội hiến máu", "Lấy lại bản cũ");
    }

    @Test
    void a_new_version_keeps_what_was_corrected_and_shows_what_differs() {
        step("/viec/" + indexOf("khen thưởng"), "lam", "xem").expect(302);
        int mine = indexOf("Viết bài");
        step("/viec/" + mine, "lam", "sua", "what", "Viết 02 bài", "who", "Ban Tuyên giáo", "day", "10/4/2024")
                .expect(302);

        renew(PLAN.replace("25/3/2024", "28/3/2024")
                        .replace("2. Ban Tổ chức:", "- Lập dự toán kinh phí tổ chức ngày hội.\n2. Ban Tổ chức:"))
                .expect(302);

        JsonNode moved = duty(indexOf("Phát hành thư mời"));
        assertThat(moved.path("due").asText()).isEqualTo("2024-03-28T17:00");
        assertThat(moved.at("/change/old/due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty(indexOf("khen thưởng")).path("checked").asBoolean()).isTrue();
        assertThat(duty(indexOf("Viết 02 bài")).path("due").asText()).isEqualTo("2024-04-10");
        assertThat(duty(indexOf("Lập dự toán")).at("/change/state").asText()).isEqualTo("NEW");
        assertThat(page())
                .contains("1 việc mới", "1 việc khác, chờ chọn", "17g00 ngày 25/03/2024", "Giữ bản cũ", ">mới</span>");

        step("/viec/" + indexOf("Phát hành thư mời"), "lam", "chon", "moi", "false")
                .expect(302);
        assertThat(duty(indexOf("Phát hành thư mời")).path("due").asText()).isEqualTo("2024-03-25T17:00");
        assertThat(duty(indexOf("Phát hành thư mời")).at("/read/due").asText()).isEqualTo("2024-03-28T17:00");
        step("/thay-doi").expect(302);
        assertThat(page()).doesNotContain("khác bản trước");
    }

    @Test
    void the_same_way_in_is_open_to_programs() {
        step("/viec/0", "lam", "xem").expect(302);
        int stale = version() - 1;
        byte[] next = PLAN.replace("25/3/2024", "28/3/2024").getBytes(StandardCharsets.UTF_8);

        Answer late = as("vanphong")
                .uploadAgain("/api/plans/" + plan + "/document?version=" + stale, "b.txt", "text/plain", next);
        JsonNode renewed = as("vanphong")
                .uploadAgain("/api/plans/" + plan + "/document?version=" + version(), "b.txt", "text/plain", next)
                .expect(200)
                .json();
        Answer stranger = as("ldld-vp")
                .uploadAgain("/api/plans/" + plan + "/document?version=" + version(), "b.txt", "text/plain", next);

        assertThat(late.status()).isEqualTo(409);
        assertThat(renewed.path("version").asInt()).isEqualTo(version());
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(duty(indexOf("Phát hành")).path("due").asText()).isEqualTo("2024-03-28T17:00");
    }

    @Test
    void a_damaged_an_empty_and_a_foreign_file_change_nothing_and_say_why() {
        JsonNode before = sheet().path("content");
        int version = version();

        Answer letter = renew("Kính gửi anh Nam, cuối tuần này anh có rảnh không?");
        Answer damaged = as("vanphong")
                .upload(
                        "/ke-hoach/" + plan + "/doc/van-ban?version=" + version,
                        "hong.docx",
                        "application/octet-stream",
                        new byte[] {'P', 'K', 3, 4, 0, 1, 2, 3});
        Answer empty = as("vanphong")
                .upload(
                        "/ke-hoach/" + plan + "/doc/van-ban?version=" + version,
                        "trong.txt",
                        "text/plain",
                        new byte[0]);
        Answer locked = as("vanphong")
                .upload(
                        "/ke-hoach/" + plan + "/doc/van-ban?version=" + version,
                        "mat-khau.docx",
                        "application/octet-stream",
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        });
        Answer nothing = step("/van-ban");
        Answer proposed = as("vanphong")
                .upload(
                        "/ke-hoach/tai-len",
                        "thu.txt",
                        "text/plain",
                        "Kính gửi anh Nam, hẹn gặp anh.".getBytes(StandardCharsets.UTF_8));

        assertThat(letter.status()).isEqualTo(422);
        assertThat(letter.text()).contains("không có dáng của một kế hoạch", "giữ nguyên");
        assertThat(List.of(damaged, empty))
                .allSatisfy(answer -> assertThat(answer.status()).isIn(415, 422));
        assertThat(damaged.text()).contains("hong.docx");
        assertThat(locked.text()).contains("mat-khau.docx");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(proposed.status()).isEqualTo(422);
        assertThat(sheet().path("content")).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void hostile_words_are_words_everywhere_on_the_page() {
        plan = proposed(PLAN.replace("Viết bài", ATTACK + " Viết bài")
                .replace("Nhà Văn hóa", ATTACK + " Nhà Văn hóa")
                .replace("ngày hội hiến máu", "ngày hội " + ATTACK));
        int index = indexOf("Viết bài");
        step("/viec/" + index, "lam", "sua", "what", ATTACK, "who", ATTACK, "day", "01/4/2024")
                .expect(302);
        step(
                        "/luu-y",
                        "lam",
                        "bo-qua",
                        "rule",
                        "unknown-unit",
                        "field",
                        "obligations[" + index + "]",
                        "message",
                        ATTACK,
                        "reason",
                        ATTACK)
                .expect(302);

        String page = page();
        String forms = as("vanphong")
                .get("/ke-hoach/" + plan + "/doc/viec/" + index)
                .expect(200)
                .text();

        assertThat(List.of(page, forms))
                .allSatisfy(shown ->
                        assertThat(shown).contains("&lt;img src=x onerror=").doesNotContain("<img", "<script>"));
        assertThat(as("vanphong")
                        .get("/ke-hoach/" + plan + "/doc")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void who_only_receives_the_plan_sees_nothing_of_the_check() {
        step(
                "/luu-y",
                "lam",
                "bo-qua",
                "rule",
                "no-deadline",
                "field",
                "obligations[0]",
                "message",
                "m",
                "reason",
                "bí mật");
        queries.sql("insert into plan_reader values (:id, 'unit-so-du-lich')")
                .param("id", UUID.fromString(plan))
                .update();

        assertThat(as("dv-so-du-lich").get("/ke-hoach/" + plan + "/doc").status())
                .isEqualTo(403);
        assertThat(as("dv-so-du-lich").get("/api/plans/" + plan).expect(200).text())
                .doesNotContain("bí mật");
    }

    @Test
    void of_two_who_start_from_the_same_content_one_is_told_to_look_again() {
        int version = version();

        List<Integer> answers = Stream.of("/viec/0", "/viec/1")
                .map(path -> CompletableFuture.supplyAsync(
                        () -> stepAs("vanphong", version, path, "lam", "xem").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(302, 409);
        assertThat(version()).isEqualTo(version + 1);
    }

    @Test
    void the_template_of_an_annex_is_shown_corrected_and_taken_back() {
        plan = proposed(PLAN.replace(
                        "TM. BAN THƯỜNG VỤ",
                        "4. Cơ sở Đoàn:\n- Gửi báo cáo kết quả về Đoàn Khối trước ngày 25/4/2024.\n\nTM. BAN THƯỜNG VỤ")
                + "\nPHỤ LỤC\nMẪU BÁO CÁO\nSTT\tNội dung\tĐơn vị tính\tSố liệu\n1\tSố người hiến máu\tngười\t\n");
        int report = indexOf("báo cáo kết quả");
        String path = "/viec/" + report;

        String form = as("vanphong")
                .get("/ke-hoach/" + plan + "/doc" + path)
                .expect(200)
                .text();
        Answer twice =
                step(path, "lam", "mau", "name", "Số người", "type", "INTEGER", "name", "so nguoi", "type", "TEXT");
        step(
                        path,
                        "lam",
                        "mau",
                        "was",
                        "0",
                        "order",
                        "2",
                        "name",
                        "Số người hiến máu",
                        "unit",
                        "người",
                        "type",
                        "INTEGER")
                .expect(302);

        assertThat(form).contains("1 chỉ tiêu (Số người hiến máu)", "Lưu mẫu báo cáo", "value=\"Số người hiến máu\"");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("trùng với dòng 1");
        assertThat(duty(report).at("/reportTemplate/indicators/0/required").asBoolean(true))
                .isFalse();

        as("vanphong")
                .post("/ke-hoach/" + plan + "/doc/hoan-tac?version=" + version(), "")
                .expect(302);
        assertThat(duty(report).at("/reportTemplate/indicators/0/summed").asBoolean())
                .isTrue();
    }

    @Test
    void each_recipient_shows_its_purpose_and_the_drafter_changes_it() {
        String before =
                as("vanphong").get("/ke-hoach/" + plan + "/doc").expect(200).text();
        assertThat(before)
                .contains("lưu (theo văn bản)", "không chọn: lưu")
                .containsPattern("để [a-zà-ỹ ]+ \\(đề xuất\\)");

        step("/noi-nhan/0", "purpose", "INFORM").expect(302);

        assertThat(as("vanphong").get("/ke-hoach/" + plan + "/doc").expect(200).text())
                .contains("để biết (người soạn chọn)", "Đặt mục đích của nơi nhận 1");
        assertThat(sheet().at("/content/recipients/0/purpose").asText()).isEqualTo("INFORM");
        assertThat(step("/noi-nhan/0", "purpose", "KHAC").expect(422).text()).contains("Mục đích");
        step("/noi-nhan/99", "purpose", "ACT").expect(404);
        stepAs("vanphong", version() - 1, "/noi-nhan/0", "purpose", "ACT").expect(409);
        stepAs("dv-so-du-lich", version(), "/noi-nhan/0", "purpose", "ACT").expect(404);
        step("/hoan-tac").expect(302);
        assertThat(sheet().at("/content/recipients/0").isTextual()).isTrue();
        JsonNode form = as("vanphong")
                .get("/api/tasks/" + draftTask())
                .expect(200)
                .json()
                .path("recipientPurposes");
        assertThat(form.findValuesAsText("from")).containsExactly("PROPOSED", "TEXT");
    }

    private String draftTask() {
        for (JsonNode task : as("vanphong")
                .get("/engine-rest/task?taskDefinitionKey=userTask_draftPlan&processInstanceBusinessKey=" + plan)
                .expect(200)
                .json()) {
            return task.path("id").asText();
        }
        throw new AssertionError("no task");
    }
}
