package vn.kehoach.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.kehoach.testing.Answer;

/** The document of a plan as people open it: a page, a PDF, a Word file; a draft is marked, what was issued stays. */
class DocumentOverHttpTest extends PaperOverHttp {

    private static final String TITLE = "Tổ chức Hội trại <b>thanh niên</b> ${7*7}";

    @Override
    String title() {
        return TITLE;
    }

    private Answer document(String user, String name) {
        return as(user).get("/api/plans/" + plan + "/" + name).expect(200);
    }

    @Test
    void a_draft_is_marked_as_one_on_the_page_in_the_pdf_and_in_the_word_file() throws IOException {
        String page =
                as("vanphong").get("/ke-hoach/" + plan + "/van-ban").expect(200).text();
        Answer pdf = document("vanphong", "document.pdf");
        Answer word = document("vanphong", "document.docx");

        assertThat(page)
                .contains("DỰ THẢO bản 1", "Tạo sân chơi lành mạnh", "Hội trại &lt;b&gt;thanh niên&lt;/b&gt; ${7*7}");
        assertThat(words(pdf)).contains("DỰ THẢO bản 1", "Tạo sân chơi lành mạnh", "<b>thanh niên</b> ${7*7}");
        assertThat(wordsOfWord(word)).contains("DỰ THẢO bản 1", "Tạo sân chơi lành mạnh", "<b>thanh niên</b> ${7*7}");
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        assertThat(pdf.header("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(pdf.header("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void a_version_that_is_kept_is_read_as_it_was_and_one_that_is_not_says_so() throws IOException {
        assertThat(words(document("vanphong", "versions/1/document.pdf"))).contains("DỰ THẢO bản 1");
        assertThat(as("vanphong")
                        .get("/api/plans/" + plan + "/versions/9/document.pdf")
                        .expect(404)
                        .text())
                .contains("không giữ bản 9");
    }

    @Test
    void what_was_issued_has_its_number_and_date_and_is_the_same_bytes_for_everybody_for_ever() throws IOException {
        issue();

        byte[] first = document("vanphong", "document.pdf").bytes();
        byte[] second = document("dv-so-du-lich", "document.pdf").bytes();
        byte[] word = document("dv-so-du-lich", "document.docx").bytes();

        assertThat(words(document("dv-so-du-lich", "document.pdf")))
                .contains("Số: 07-KH/ĐTN", "ngày 26 tháng 11 năm 2026")
                .doesNotContain("DỰ THẢO");
        assertThat(second).isEqualTo(first);
        assertThat(document("vanphong", "document.docx").bytes()).isEqualTo(word);
        assertThat(document("vanphong", "document.pdf")
                        .header("Content-Disposition")
                        .orElseThrow())
                .contains("07-KH-");
        assertThatThrownBy(() -> run("update issued_document set content = '' where plan_id = :plan"))
                .hasMessageContaining("Văn bản đã ban hành không được sửa hoặc xóa");
        assertThatThrownBy(() -> run("delete from issued_document where plan_id = :plan"))
                .hasMessageContaining("Văn bản đã ban hành không được sửa hoặc xóa");
    }

    @Test
    void a_unit_opens_the_document_only_when_the_plan_has_come_to_it() {
        as("dv-so-du-lich").get("/api/plans/" + plan + "/document.pdf").expect(404);
        as("dv-so-du-lich").get("/ke-hoach/" + plan + "/van-ban").expect(404);

        issue();

        assertThat(as("dv-so-du-lich")
                        .get("/ke-hoach/" + plan + "/van-ban")
                        .expect(200)
                        .text())
                .contains("Tạo sân chơi lành mạnh", "07-KH/ĐTN");
        assertThat(as("dv-so-du-lich").get("/ke-hoach/" + plan).expect(200).text())
                .contains("Đọc văn bản", "/document.pdf");
    }

    private static String words(Answer pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String wordsOfWord(Answer word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.bytes()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
