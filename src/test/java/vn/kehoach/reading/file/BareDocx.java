package vn.kehoach.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest file that Word opens, around a document that a test writes letter by letter. */
final class BareDocx {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final int AT_ONCE = 1_000;

    private BareDocx() {}

    static byte[] of(String document) throws IOException {
        return of("", document, 1, "");
    }

    /** With a body that says the same many times; it is never in memory as a whole. */
    static byte[] repeated(String part, int times) throws IOException {
        return of("<w:document " + W + "><w:body>", part, times, "</w:body></w:document>");
    }

    private static byte[] of(String opening, String part, int times, String closing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(opening));
            byte[] many = bytes(part.repeat(Math.min(times, AT_ONCE)));
            for (int n = 0; n < times / AT_ONCE; n++) {
                zip.write(many);
            }
            zip.write(bytes(part.repeat(times % AT_ONCE)));
            zip.write(bytes(closing));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(content));
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
