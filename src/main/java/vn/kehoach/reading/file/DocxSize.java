package vn.kehoach.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * How large a Word document is, counted while it streams by: a tree of it takes fifty times its size in memory, so it is
 * known beforehand whether there is to be one.
 */
final class DocxSize {

    /** Ten times what a plan of two hundred pages has. */
    private static final int MOST_ELEMENTS = 600_000;

    /** Word itself nests a table in a table in a text box, not more. */
    private static final int DEEPEST = 250;

    /** Another machine; the template on the writer's own disk is none. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?is)(?:https?|ftp):.*|[\\\\/]{2}.*|file:(?:[\\\\/]{2})?[^\\\\/].*");

    private static final XMLInputFactory XML = withoutDtd();

    private final String name;
    private int elements;
    private long characters;

    private DocxSize(String name) {
        this.name = name;
    }

    private static XMLInputFactory withoutDtd() {
        // The one of the JDK, whatever else lies on a class path: what is tried is what is delivered.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Refuses what is too large; what cannot be read is told by whoever reads it. */
    static void check(String name, byte[] content) throws IOException {
        DocxSize size = new DocxSize(name);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isXml(entry.getName().toLowerCase(Locale.ROOT))) {
                    // That reader closes what it has read to its end, and the archive goes on.
                    size.count(CloseShieldInputStream.wrap(zip));
                }
            }
        }
    }

    private static boolean isXml(String entry) {
        return entry.endsWith(".xml") || entry.endsWith(".rels");
    }

    private void count(InputStream part) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(++depth);
                    reference(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text(xml.getTextLength());
                }
            }
        } catch (XMLStreamException damaged) {
            // The library that builds the tree refuses it in its turn, at the same place.
            return;
        }
    }

    /** The file goes on to all who receive the plan: what their Word would fetch by itself from another machine is not taken. */
    private void reference(XMLStreamReader xml) {
        boolean fetched = xml.getLocalName().equals("Relationship")
                && "External".equals(xml.getAttributeValue(null, "TargetMode"))
                && !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")
                && ELSEWHERE
                        .matcher(String.valueOf(xml.getAttributeValue(null, "Target")))
                        .matches();
        if (fetched) {
            throw DocumentText.refused(
                    name, "lấy mẫu, hình hoặc phần nhúng từ máy khác khi mở; hãy chèn thẳng vào tệp rồi lưu lại");
        }
    }

    private void element(int depth) {
        if (++elements > MOST_ELEMENTS) {
            throw DocumentText.refused(
                    name, "có quá nhiều đoạn, bảng và định dạng (hơn " + MOST_ELEMENTS + " phần tử); hãy tách tệp");
        }
        if (depth > DEEPEST) {
            throw DocumentText.refused(name, "có bảng, khung lồng nhau quá " + DEEPEST + " cấp");
        }
    }

    private void text(int length) {
        characters += length;
        if (characters > DocumentText.LONGEST) {
            throw DocumentText.refused(name, "dài quá " + DocumentText.LONGEST + " ký tự");
        }
    }
}
