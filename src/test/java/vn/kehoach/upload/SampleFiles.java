package vn.kehoach.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people and attackers make them, small and made here. */
public final class SampleFiles {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String EXCEL_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final int MB = 1024 * 1024;
    private static final int SECTOR = 512;
    /** Always the same, so that the same file made twice is the same. */
    private static final LocalDateTime MADE = LocalDateTime.of(2020, 2, 20, 8, 0);

    private SampleFiles() {}

    public static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1);
    }

    static byte[] jpg() {
        return bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9);
    }

    static byte[] heic() {
        return concat(bytes(0, 0, 0, 24), ascii("ftypheic"), bytes(0, 0, 0, 0), ascii("mif1heic"));
    }

    /** A program of Windows. */
    public static byte[] exe() {
        byte[] program = new byte[1024];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3C] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    static byte[] docx() {
        return zip(office(WORD, "word/document.xml"));
    }

    static byte[] xlsx() {
        return zip(office(EXCEL, "xl/workbook.xml"));
    }

    static byte[] odt() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", ascii("<x/>"));
        return zip(entries);
    }

    /** What is in a document of Office: the list of contents and its main part. */
    static Map<String, byte[]> office(String mainType, String main) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + main
                        + "\" ContentType=\"" + mainType + "\"/></Types>"));
        entries.put(main, ascii("<x/>"));
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry named = new ZipEntry(entry.getKey());
                named.setTimeLocal(MADE);
                zip.putNextEntry(named);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] zip(String name, byte[] content) {
        return zip(Map.of(name, content));
    }

    /** Text of one letter: it grows a thousandfold. */
    public static byte[] blownUp(int megabytes) {
        byte[] content = new byte[megabytes * MB];
        Arrays.fill(content, (byte) 'a');
        return content;
    }

    static byte[] manyEntries(int count) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int no = 0; no < count; no++) {
            entries.put("so-lieu-" + no + ".txt", ascii("1"));
        }
        return zip(entries);
    }

    /** Each of the entries that its list names lies at the same bytes, as in the bombs that overlap. */
    static byte[] overlapping(int count, byte[] content) {
        byte[] packed = deflated(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(header(0x04034b50, content, packed, "a0000.txt", false, 0));
        out.writeBytes(packed);
        int start = out.size();
        for (int no = 0; no < count; no++) {
            out.writeBytes(header(0x02014b50, content, packed, String.format("a%04d.txt", no), true, 0));
        }
        int size = out.size() - start;
        out.writeBytes(concat(
                little(0x06054b50, 4),
                little(0, 4),
                little(count, 2),
                little(count, 2),
                little(size, 4),
                little(start, 4),
                little(0, 2)));
        return out.toByteArray();
    }

    private static byte[] header(int magic, byte[] content, byte[] packed, String name, boolean listed, int flags) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return concat(
                little(magic, 4),
                listed ? little(20, 2) : new byte[0],
                little(20, 2),
                little(flags, 2),
                little(8, 2),
                little(0, 4),
                little((int) crc.getValue(), 4),
                little(packed.length, 4),
                little(content.length, 4),
                little(name.length(), 2),
                little(0, 2),
                listed ? new byte[14] : new byte[0],
                ascii(name));
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /** The same archive with the mark of a password on each entry. */
    static byte[] withPassword(byte[] zip) {
        byte[] marked = zip.clone();
        for (int at = 0; at + 10 < marked.length; at++) {
            if (marked[at] == 'P' && marked[at + 1] == 'K') {
                int flags = marked[at + 2] == 1 ? at + 8 : marked[at + 2] == 3 ? at + 6 : -1;
                if (flags > 0) {
                    marked[flags] |= 1;
                }
            }
        }
        return marked;
    }

    /** A document of Office before 2007, or an installer, with streams of these names. */
    static byte[] oldOffice(String... streams) {
        List<byte[]> entries = new ArrayList<>(List.of(entry("Root Entry", 5)));
        for (String stream : streams) {
            entries.add(entry(stream, 2));
        }
        byte[] head = new byte[SECTOR];
        System.arraycopy(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), 0, head, 0, 8);
        return concat(head, concat(entries.toArray(byte[][]::new)), new byte[SECTOR]);
    }

    private static byte[] entry(String name, int kind) {
        byte[] entry = new byte[128];
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(letters, 0, entry, 0, letters.length);
        entry[64] = (byte) (letters.length + 2);
        entry[66] = (byte) kind;
        return entry;
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] all = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            all[at] = (byte) values[at];
        }
        return all;
    }

    private static byte[] little(int value, int length) {
        byte[] all = new byte[length];
        for (int at = 0; at < length; at++) {
            all[at] = (byte) (value >>> 8 * at);
        }
        return all;
    }
}
