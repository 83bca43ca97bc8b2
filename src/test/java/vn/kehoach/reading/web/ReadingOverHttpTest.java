package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kehoach.testing.Answer;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;

/** An office sends its plan as a file, as pasted text, to be read or to become a draft. */
@InTheDemo
class ReadingOverHttpTest {

    private static final Path PLAN = Path.of("src/test/resources/reading/uy-ban-nhan-dan.txt");
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient queries;

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    private static String text() throws IOException {
        return Files.readString(PLAN);
    }

    @Test
    void a_text_a_word_file_and_pasted_words_are_read_alike_and_nothing_is_kept() throws IOException {
        long before = plans();

        JsonNode fromText = as("vanphong")
                .upload("/api/plans/extract", "ke-hoach.txt", "text/plain", text().getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
        JsonNode fromWord = as("vanphong")
                .upload("/api/plans/extract", "ke-hoach.docx", DOCX, word(text()))
                .expect(200)
                .json();
        JsonNode pasted = as("vanphong")
                .post("/api/plans/extract", Map.of("text", text()))
                .expect(200)
                .json();

        assertThat(fromText.path("obligations").size()).isPositive();
        assertThat(fromWord.path("obligations").findValuesAsText("what"))
                .isEqualTo(fromText.path("obligations").findValuesAsText("what"));
        assertThat(fromWord.path("obligations").findValuesAsText("due"))
                .isEqualTo(fromText.path("obligations").findValuesAsText("due"));
        assertThat(pasted.path("obligations")).isEqualTo(fromText.path("obligations"));
        assertThat(plans()).isEqualTo(before);
    }

    private long plans() {
        return queries.sql("select count(*) from plan").query(Long.class).single();
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void each_item_lies_where_its_source_says() throws IOException {
        JsonNode reading = as("vanphong")
                .post("/api/plans/extract", Map.of("text", text()))
                .expect(200)
                .json();

        String whole = reading.path("text").asText();
        assertThat(reading.path("obligations")).isNotEmpty().allSatisfy(item -> {
            JsonNode source = item.path("source");
            assertThat(whole.substring(
                            source.path("start").asInt(), source.path("end").asInt()))
                    .isEqualTo(source.path("text").asText());
        });
    }

    @Test
    void a_file_becomes_a_draft_that_its_office_goes_on_with() {
        String plan =
                """
                THÀNH ĐOÀN TP. HỒ CHÍ MINH
                BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP
                ***
                Số: 12-KH/ĐTN
                ĐOÀN TNCS HỒ CHÍ MINH
                TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024

                KẾ HOẠCH
                Tổ chức ngày hội hiến máu

                I. PHÂN CÔNG THỰC HIỆN:
                1. Văn phòng Đoàn Khối:
                - Chuẩn bị địa điểm trước ngày 20/3/2024.

                TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
                BÍ THƯ

                Nguyễn Văn A

                Nơi nhận:
                - Cơ sở Đoàn;
                - Lưu: VP.
                """;

        Answer created = as("vanphong")
                .upload("/api/plans", "hien-mau.txt", "text/plain", plan.getBytes(StandardCharsets.UTF_8))
                .expect(201);

        String id = created.json().path("id").asText();
        JsonNode stored = as("vanphong").get("/api/plans/" + id).expect(200).json();
        assertThat(stored.toString()).contains("Tổ chức ngày hội hiến máu");
        assertThat(as("vanphong")
                        .get("/engine-rest/task?processInstanceBusinessKey=" + id)
                        .json())
                .hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_refused_by_name_and_what_is_no_plan_is_said_to_be_none() {
        Answer damaged = as("vanphong")
                .upload("/api/plans/extract", "hong.txt", "text/plain", new byte[] {'K', (byte) 0xE9, 'x'});
        JsonNode letter = as("vanphong")
                .post("/api/plans/extract", Map.of("text", "Kính gửi anh Nam, cuối tuần này anh có rảnh không?"))
                .expect(200)
                .json();

        assertThat(damaged.status()).isIn(415, 422);
        assertThat(damaged.json().path("detail").asText()).contains("hong.txt");
        assertThat(letter.path("obligations")).isEmpty();
        assertThat(letter.path("findings").findValuesAsText("rule")).contains("not-a-plan");
    }
}
