package vn.kehoach.reading.own;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A plan as an office writes it in Word: the head in a table, words cut into runs, a table, a note, a picture. */
public final class OfficeFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String BOLD = "<w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>";

    private String number = run("Số:") + run("\u00a0\u00a0\u00a0 ") + run("-KH") + run("/ĐTN");
    private String date = run("TP. Hồ Chí Minh, ngày ") + run("   ") + run(" tháng  ") + run(" năm 20…");
    private String signature = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r>" + BOLD
            + "<w:t>PHÓ BÍ THƯ</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>";

    private String due = "20/12/2026";
    private String relation = "";

    private OfficeFile() {}

    /** With room for number, date and the name of who signs. */
    public static OfficeFile withRoom() {
        return new OfficeFile();
    }

    /** With those runs where the number stands. */
    public OfficeFile number(String runs) {
        number = runs;
        return this;
    }

    /** With those runs where place and date stand. */
    public OfficeFile date(String runs) {
        date = runs;
        return this;
    }

    /** With those paragraphs in the cell of the signature. */
    public OfficeFile signature(String paragraphs) {
        signature = paragraphs;
        return this;
    }

    /** With that day before which its duty is due. */
    public OfficeFile due(String day) {
        due = day;
        return this;
    }

    /** With that relation beside its notes. */
    public OfficeFile relation(String type, String target) {
        relation = "<Relationship Id=\"r9\" Type=\"" + TYPE + type + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/>";
        return this;
    }

    /** One run. */
    public static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** One paragraph of runs. */
    public static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String cell(String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>" + paragraphs + "</w:tc>";
    }

    private String document() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document " + W + "><w:body>"
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
                + cell(paragraph(run("THÀNH ĐOÀN TP. HỒ CHÍ MINH"))
                        + paragraph(run("BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP"))
                        + paragraph(run("***"))
                        + paragraph(number))
                + cell(paragraph(run("ĐOÀN TNCS HỒ CHÍ MINH")) + paragraph(date)) + "</w:tr></w:tbl>"
                + paragraph("<w:r>" + BOLD + "<w:t>KẾ HOẠCH</w:t></w:r>")
                + paragraph(run("Tổ chức Hội trại truyền thống &amp; giao lưu năm 2026"))
                + paragraph(run("I. MỤC ĐÍCH, YÊU CẦU")) + paragraph(run("- Tạo sân chơi lành mạnh cho đoàn viên."))
                + paragraph(run("II. TỔ CHỨC THỰC HIỆN"))
                + paragraph(run("- Các cơ sở Đoàn gửi báo cáo kết quả thực hiện về Văn phòng Đoàn Khối trước ngày ")
                        + run(due)
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("."))
                + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
                + cell(paragraph(run("Nơi nhận:")) + paragraph(run("- Các cơ sở Đoàn;")) + paragraph(run("- Lưu VP.")))
                + cell(paragraph(run("TM. BAN THƯỜNG VỤ ĐOÀN KHỐI")) + signature) + "</w:tr></w:tbl>"
                + "<w:sectPr/></w:body></w:document>";
    }

    /** The file. */
    public byte[] bytes() {
        byte[] picture = new byte[5_000];
        new Random(7).nextBytes(picture);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                utf8(
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"png\""
                                + " ContentType=\"image/png\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
                                + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/"
                                + "footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
                                + ".footnotes+xml\"/></Types>"));
        entries.put("_rels/.rels", utf8(relations("officeDocument", "word/document.xml")));
        entries.put(
                "word/_rels/document.xml.rels",
                utf8(relations("footnotes", "footnotes.xml").replace("</R", relation + "</R")));
        entries.put("word/media/image1.png", picture);
        entries.put("word/document.xml", utf8(document()));
        entries.put(
                "word/footnotes.xml",
                utf8("<w:footnotes " + W + "><w:footnote w:id=\"2\">" + paragraph(run("Theo mẫu gửi kèm"))
                        + "</w:footnote></w:footnotes>"));
        return zip(entries);
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"" + TYPE + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What is in a file, entry by entry. */
    public static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The same file with other words in its main part. */
    public static byte[] with(byte[] file, String words, String others) {
        Map<String, byte[]> entries = entries(file);
        entries.put("word/document.xml", utf8(document(file).replace(words, others)));
        return zip(entries);
    }

    /** The words of the main part as they are written. */
    public static String document(byte[] file) {
        return new String(entries(file).get("word/document.xml"), StandardCharsets.UTF_8);
    }
}
