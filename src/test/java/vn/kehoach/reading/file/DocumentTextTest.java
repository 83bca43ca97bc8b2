package vn.kehoach.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.kehoach.shared.Refused;

class DocumentTextTest {

    private static final String W = BareDocx.W;

    private static String read(Consumer<XWPFDocument> writing) throws IOException {
        return DocumentText.of("ke-hoach.docx", file(writing));
    }

    private static byte[] file(Consumer<XWPFDocument> writing) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.accept(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void paragraph(XWPFDocument document, String xml) {
        try {
            document.createParagraph().getCTP().set(CTP.Factory.parse(fragment(xml)));
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String fragment(String xml) {
        return "<xml-fragment " + W + ">" + xml + "</xml-fragment>";
    }

    @Test
    void paragraphs_come_in_their_order() throws IOException {
        assertThat(read(document -> {
                    document.createParagraph().createRun().setText("KẾ HOẠCH");
                    document.createParagraph().createRun().setText("Tổ chức hội nghị");
                }))
                .isEqualTo("KẾ HOẠCH\nTổ chức hội nghị\n");
    }

    @Test
    void tracked_changes_count_as_accepted() throws IOException {
        assertThat(read(document -> paragraph(
                        document,
                        "<w:r><w:t xml:space=\"preserve\">Hạn </w:t></w:r><w:del><w:r><w:delText>20/02</w:delText></w:r></w:del>"
                                + "<w:ins><w:r><w:t>25/02</w:t></w:r></w:ins>")))
                .isEqualTo("Hạn 25/02\n");
    }

    @Test
    void words_in_a_text_box_are_not_lost_and_not_doubled() throws IOException {
        assertThat(read(document -> paragraph(
                        document,
                        "<w:r><w:t>Trước</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p>"
                                + "</w:txbxContent></w:pict></w:r>")))
                .isEqualTo("Trước\nTrong khung\n");
    }

    @Test
    void numbers_that_word_writes_by_itself_are_written_out() throws IOException {
        assertThat(read(document -> {
                    BigInteger list = list(document);
                    item(document, list, 0, "Mục đích");
                    item(document, list, 0, "Tổ chức thực hiện");
                    item(document, list, 1, "Các Ban");
                    item(document, list, 2, "Tham mưu báo cáo");
                    item(document, list, 1, "Văn phòng");
                    item(document, list, 0, "Tiến độ");
                    item(document, list, 1, "Tháng 11");
                }))
                .isEqualTo(
                        "I. Mục đích\nII. Tổ chức thực hiện\n1. Các Ban\n- Tham mưu báo cáo\n2. Văn phòng\nIII. Tiến độ\n"
                                + "1. Tháng 11\n");
    }

    private static BigInteger list(XWPFDocument document) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, STNumberFormat.UPPER_ROMAN, "%1.");
        level(definition, 1, STNumberFormat.DECIMAL, "%2.");
        level(definition, 2, STNumberFormat.BULLET, "\uF02D");
        var numbering = document.createNumbering();
        return numbering.addNum(
                numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum format, String text) {
        var each = definition.addNewLvl();
        each.setIlvl(BigInteger.valueOf(level));
        each.addNewNumFmt().setVal(format);
        each.addNewLvlText().setVal(text);
        each.addNewStart().setVal(BigInteger.ONE);
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    @Test
    void a_table_that_lists_gives_a_line_a_row_and_a_head_of_two_columns_gives_its_texts_one_after_the_other()
            throws IOException {
        assertThat(read(document -> {
                    cells(document.createTable(1, 2), 0, "ĐOÀN KHỐI\n***\nSố: 81-KH/ĐTN", "ĐOÀN TNCS HỒ CHÍ MINH");
                    XWPFTable work = document.createTable(2, 3);
                    cells(work, 0, "STT", "Nội dung", "Thời gian");
                    cells(work, 1, "1", "Xây dựng\nbáo cáo", "Trước 20/02");
                }))
                .isEqualTo("ĐOÀN KHỐI\n***\nSố: 81-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nSTT\tNội dung\tThời gian\n"
                        + "1\tXây dựng báo cáo\tTrước 20/02\n");
    }

    private static void cells(XWPFTable table, int row, String... texts) {
        for (int n = 0; n < texts.length; n++) {
            var cell = table.getRow(row).getCell(n);
            cell.removeParagraph(0);
            texts[n].lines().forEach(line -> cell.addParagraph().createRun().setText(line));
        }
    }

    @Test
    void notes_stand_behind_the_document() throws IOException {
        assertThat(read(document -> {
                    XWPFParagraph paragraph = document.createParagraph();
                    paragraph.createRun().setText("Gửi báo cáo.");
                    var note = document.createFootnote();
                    note.createParagraph().createRun().setText("Theo mẫu 01");
                    paragraph.addFootnoteReference(note);
                }))
                .startsWith("Gửi báo cáo.\n")
                .contains("] Theo mẫu 01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_text_file_is_read_in_its_encoding(String charset) {
        byte[] content = ("\uFEFFKế hoạch\r\nsố 81").getBytes(java.nio.charset.Charset.forName(charset));

        assertThat(DocumentText.of("ke-hoach.txt", content)).isEqualTo("Kế hoạch\nsố 81");
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_name_of_the_file_and_the_reason() throws IOException {
        Map<String, byte[]> files = Map.of(
                "không có nội dung", new byte[0],
                "không có chữ nào", " \n\t".getBytes(StandardCharsets.UTF_8),
                "không phải văn bản UTF-8", new byte[] {'K', (byte) 0xE9, 'x'},
                "không phải tệp văn bản", new byte[] {'a', 0, 'b'},
                "mật khẩu", encrypted(),
                "hỏng", damaged(),
                "không phải tệp Word", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

        files.forEach((reason, content) -> assertThatThrownBy(() -> DocumentText.of("bản thảo.txt", content))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("bản thảo.txt")
                .hasMessageContaining(reason));
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(
                        file(document -> document.createParagraph().createRun().setText("Kín")));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] damaged() throws IOException {
        byte[] content = file(document -> document.createParagraph().createRun().setText("Kế hoạch"));
        return java.util.Arrays.copyOf(content, content.length / 2);
    }

    @Test
    void an_entity_is_not_followed_and_a_bomb_does_not_burst() throws IOException {
        byte[] entity = BareDocx.of(
                "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document "
                        + W + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        byte[] bomb = BareDocx.of("<w:document " + W + "><w:body><w:p><w:r><w:t>" + "A".repeat(120_000_000)
                + "</w:t></w:r></w:p></w:body></w:document>");

        assertThatThrownBy(() -> DocumentText.of("a.docx", entity)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> DocumentText.of("b.docx", bomb)).isInstanceOf(Refused.class);
    }

    @Test
    void bytes_that_were_changed_at_random_are_read_or_refused() throws IOException {
        byte[] good = file(document -> {
            document.createParagraph().createRun().setText("Kế hoạch");
            cells(document.createTable(1, 3), 0, "STT", "Nội dung", "Thời gian");
        });
        Random random = new Random(37);

        for (int n = 0; n < 300; n++) {
            byte[] changed = good.clone();
            random.ints(1 + n % 8, 0, changed.length).forEach(at -> changed[at] = (byte) random.nextInt());
            readOrRefused(changed);
        }
    }

    private static void readOrRefused(byte[] content) {
        try {
            assertThat(DocumentText.of("x.docx", content)).isNotBlank();
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("x.docx");
        }
    }
}
