package vn.kehoach.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.kehoach.upload.SampleFiles.ascii;
import static vn.kehoach.upload.SampleFiles.concat;
import static vn.kehoach.upload.SampleFiles.docx;
import static vn.kehoach.upload.SampleFiles.exe;
import static vn.kehoach.upload.SampleFiles.heic;
import static vn.kehoach.upload.SampleFiles.jpg;
import static vn.kehoach.upload.SampleFiles.odt;
import static vn.kehoach.upload.SampleFiles.office;
import static vn.kehoach.upload.SampleFiles.oldOffice;
import static vn.kehoach.upload.SampleFiles.pdf;
import static vn.kehoach.upload.SampleFiles.png;
import static vn.kehoach.upload.SampleFiles.text;
import static vn.kehoach.upload.SampleFiles.xlsx;
import static vn.kehoach.upload.SampleFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.kehoach.shared.FileName;

/** What a file is, whatever its name says. */
class ContentTest {

    private static final Set<Format> WITHOUT_MACROS =
            EnumSet.complementOf(EnumSet.of(Format.DOCM, Format.XLSM, Format.PPTM));

    @TempDir
    private Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("báo cáo.pdf", pdf(), Format.PDF),
                Arguments.of("BAO-CAO.PDF", pdf(), Format.PDF),
                Arguments.of("bao-cao.docx", docx(), Format.DOCX),
                Arguments.of("so-lieu.xlsx", xlsx(), Format.XLSX),
                Arguments.of("bao-cao.odt", odt(), Format.ODT),
                Arguments.of("cu.doc", oldOffice("WordDocument", "1Table"), Format.DOC),
                Arguments.of("cu.xls", oldOffice("Workbook"), Format.XLS),
                Arguments.of("cu.ppt", oldOffice("PowerPoint Document"), Format.PPT),
                Arguments.of("ghi-chu.txt", text("\uFEFFKính gửi các đồng chí"), Format.TXT),
                Arguments.of("so-lieu.csv", text("đơn vị;đoàn viên\nA;10\n"), Format.CSV),
                Arguments.of("thu.txt", text("From: a@example.example\nSubject: x\n\nx"), Format.TXT),
                Arguments.of("anh.jpg", jpg(), Format.JPG),
                Arguments.of("anh.jpeg", jpg(), Format.JPG),
                Arguments.of("anh.png", png(), Format.PNG),
                Arguments.of("anh.heic", heic(), Format.HEIC),
                Arguments.of("tat-ca.zip", zip(packed()), Format.ZIP),
                Arguments.of("trong-tep.docx", zip(withTable()), Format.DOCX));
    }

    private static Map<String, byte[]> packed() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("báo cáo/", new byte[0]);
        entries.put("báo cáo/báo cáo.docx", zip(withTable()));
        entries.put("báo cáo/ảnh.png", png());
        entries.put("cu.doc", oldOffice("WordDocument"));
        entries.put(".DS_Store", ascii("\0\0\0\1Bud1"));
        entries.put("trong.txt", new byte[0]);
        return entries;
    }

    private static Map<String, byte[]> withTable() {
        Map<String, byte[]> entries = office(SampleFiles.WORD, "word/document.xml");
        entries.put("word/embeddings/bang.xlsx", xlsx());
        return entries;
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_offices_send_is_taken(String name, byte[] content, Format format) throws Exception {
        assertThat(check(name, content)).isEqualTo(format);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("bao-cao.pdf", exe(), "không phải là “pdf”"),
                Arguments.of("bao-cao.pdf", text("<!DOCTYPE html><script>1</script>"), "không phải là “pdf”"),
                Arguments.of("bao-cao.pdf", concat(ascii("<html>"), pdf()), "không phải là “pdf”"),
                Arguments.of("bao-cao.pdf", concat(pdf(), zip("a.txt", ascii("a"))), "vừa là “pdf” vừa là tệp nén"),
                Arguments.of("anh.png", concat(png(), zip("a.txt", ascii("a"))), "vừa là “png” vừa là tệp nén"),
                Arguments.of("anh.jpg", png(), "không phải là “jpg”"),
                Arguments.of("bao-cao.docx", concat(exe(), docx()), "không phải là “docx”"),
                Arguments.of("bao-cao.docx", xlsx(), "không phải là “docx”"),
                Arguments.of("bao-cao.docx", zip("a.txt", ascii("a")), "không phải là “docx”"),
                Arguments.of("bao-cao.zip", docx(), "[Content_Types].xml"),
                Arguments.of("bao-cao.pdf.exe", pdf(), "đuôi “.exe”"),
                Arguments.of("bao-cao\u202Efdp.exe", pdf(), "đuôi “.exe”"),
                Arguments.of("bao-cao.html", text("<html></html>"), "đuôi “.html”"),
                Arguments.of("anh.svg", text("<svg/>"), "đuôi “.svg”"),
                Arguments.of("chay.js", text("alert(1)"), "đuôi “.js”"),
                Arguments.of("khong-duoi", pdf(), "không có đuôi"),
                Arguments.of("ghi-chu.txt", text("\n <script>alert(1)</script>"), "không phải là “txt”"),
                Arguments.of("ghi-chu.txt", text("#!/bin/sh\nrm -rf /\n"), "không phải là “txt”"),
                Arguments.of("ghi-chu.txt", exe(), "không phải là “txt”"),
                Arguments.of("cu.doc", oldOffice("Workbook"), "không phải là “doc”"),
                Arguments.of("cai-dat.doc", oldOffice("Property", "Media"), "không phải là tài liệu Word"),
                Arguments.of("khoa.docx", oldOffice("EncryptedPackage"), "không phải là “docx”"),
                Arguments.of("khoa.doc", oldOffice("EncryptedPackage"), "mật khẩu"),
                Arguments.of("macro.doc", oldOffice("WordDocument", "_VBA_PROJECT"), "macro"),
                Arguments.of("macro.xlsx", zip(office(SampleFiles.EXCEL_WITH_MACROS, "xl/workbook.xml")), "xlsx"),
                Arguments.of("macro.xlsm", zip(office(SampleFiles.EXCEL_WITH_MACROS, "xl/workbook.xml")), "“.xlsm”"),
                Arguments.of("macro.xlsx", withMacro(), "macro"),
                Arguments.of("hai.docx", zip(twofold()), "không được nhận"),
                Arguments.of("la.docx", zip(office("application/vnd.ms-visio", "visio.xml")), "không được nhận"),
                Arguments.of("hong.docx", zip("[Content_Types].xml", ascii("<Types>")), "bị hỏng"));
    }

    private static byte[] withMacro() {
        Map<String, byte[]> entries = office(SampleFiles.EXCEL, "xl/workbook.xml");
        entries.put("xl/vbaProject.bin", oldOffice("VBA"));
        return zip(entries);
    }

    private static Map<String, byte[]> twofold() {
        Map<String, byte[]> entries = office(SampleFiles.WORD, "word/document.xml");
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        return entries;
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_not_what_its_name_says_is_refused(String name, byte[] content, String reason) throws IOException {
        assertThat(objection(name, content)).hasMessageContaining(reason);
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of(zip("a.txt", SampleFiles.blownUp(12)), "nén quá 100 lần"),
                Arguments.of(zip("a.docx", zip("b.xml", SampleFiles.blownUp(12))), "nén quá 100 lần"),
                Arguments.of(SampleFiles.overlapping(100, SampleFiles.blownUp(1)), "nén quá 100 lần"),
                Arguments.of(zip("a.zip", zip("a.txt", ascii("a"))), "chứa tệp nén “a.zip”"),
                Arguments.of(zip("a.txt", zip("a.txt", ascii("a"))), "chứa “a.txt” có nội dung"),
                Arguments.of(zip("chay.exe", exe()), "chứa “chay.exe” không thuộc loại"),
                Arguments.of(zip("bao-cao.pdf", exe()), "chứa “bao-cao.pdf” có nội dung"),
                Arguments.of(zip("cai-dat.doc", oldOffice("Property")), "không phải là tài liệu Word"),
                Arguments.of(zip("../../x.txt", ascii("a")), "trỏ ra ngoài"),
                Arguments.of(zip("a/..\\x.txt", ascii("a")), "trỏ ra ngoài"),
                Arguments.of(zip("/etc/x.txt", ascii("a")), "trỏ ra ngoài"),
                Arguments.of(zip("C:\\x.txt", ascii("a")), "trỏ ra ngoài"),
                Arguments.of(SampleFiles.withPassword(zip("a.txt", ascii("a"))), "mật khẩu"),
                Arguments.of(cut(zip("a.txt", SampleFiles.blownUp(1))), "bị hỏng"),
                Arguments.of(zip(Map.of()), "rỗng"));
    }

    private static byte[] cut(byte[] zip) {
        return Arrays.copyOf(zip, zip.length - 30);
    }

    @ParameterizedTest
    @MethodSource("archives")
    void an_archive_that_grows_hides_or_points_outside_is_refused(byte[] content, String reason) throws IOException {
        assertThat(objection("tat-ca.zip", content)).hasMessageContaining(reason);
    }

    @Test
    void a_document_is_an_archive_with_the_same_limits() throws IOException {
        Map<String, byte[]> bomb = office(SampleFiles.WORD, "word/document.xml");
        bomb.put("word/media/a.xml", SampleFiles.blownUp(12));

        assertThat(objection("bao-cao.docx", zip(bomb))).hasMessageContaining("nén quá 100 lần");
    }

    @Test
    void a_document_in_a_document_in_a_document_is_one_too_many() throws IOException {
        byte[] inner = zip("a.docx", zip("b.docx", zip("c.docx", zip("x.xml", ascii("x")))));

        assertThat(objection("tat-ca.zip", inner)).hasMessageContaining("chứa tệp nén “c.docx” bên trong");
    }

    @Test
    void an_archive_has_no_more_entries_than_its_limit() throws IOException {
        UploadSettings.Archive small = new UploadSettings.Archive(200, DataSize.ofMegabytes(5), 100);

        Objection objection = catchThrowableOfType(Objection.class, () -> new Content(settings(WITHOUT_MACROS, small))
                .check(FileName.of("a.zip"), file(SampleFiles.manyEntries(201))));

        assertThat(objection).hasMessageContaining("quá 200 mục");
    }

    @Test
    void an_archive_is_read_no_further_than_its_limit() throws IOException {
        UploadSettings.Archive small = new UploadSettings.Archive(2000, DataSize.ofMegabytes(5), 1_000_000);

        Objection objection = catchThrowableOfType(Objection.class, () -> new Content(settings(WITHOUT_MACROS, small))
                .check(FileName.of("a.zip"), file(zip("a.txt", SampleFiles.blownUp(6)))));

        assertThat(objection).hasMessageContaining("khi giải nén lớn hơn giới hạn 5 MB");
    }

    @Test
    void an_archive_grows_by_as_much_as_the_setting_says() throws IOException {
        byte[] growing = zip("a.txt", SampleFiles.blownUp(12));
        UploadSettings.Archive patient = new UploadSettings.Archive(2000, DataSize.ofMegabytes(200), 1_000_000);
        UploadSettings.Archive usual = new UploadSettings.Archive(2000, DataSize.ofMegabytes(200), 100);

        assertThatCode(() -> new Content(settings(WITHOUT_MACROS, patient)).check(FileName.of("a.zip"), file(growing)))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Objection.class, () -> new Content(settings(WITHOUT_MACROS, usual))
                        .check(FileName.of("a.zip"), file(growing))))
                .hasMessageContaining("nén quá 100 lần");
    }

    @Test
    void an_installation_that_lists_documents_with_macros_takes_them() throws Exception {
        Map<String, byte[]> entries = office(SampleFiles.EXCEL_WITH_MACROS, "xl/workbook.xml");
        entries.put("xl/vbaProject.bin", oldOffice("VBA"));

        Format format = new Content(settings(EnumSet.allOf(Format.class), limits()))
                .check(FileName.of("macro.xlsm"), file(zip(entries)));

        assertThat(format).isEqualTo(Format.XLSM);
    }

    private Objection objection(String name, byte[] content) {
        return catchThrowableOfType(Objection.class, () -> check(name, content));
    }

    private Format check(String name, byte[] content) throws Exception {
        return new Content(settings(WITHOUT_MACROS, limits())).check(FileName.of(name), file(content));
    }

    private static UploadSettings.Archive limits() {
        return new UploadSettings.Archive(2000, DataSize.ofMegabytes(200), 100);
    }

    private static UploadSettings settings(Set<Format> types, UploadSettings.Archive archive) {
        return new UploadSettings(
                DataSize.ofMegabytes(25), types, archive, new UploadSettings.Clamd("", 3310, Duration.ofSeconds(1)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".tmp"), content);
    }
}
