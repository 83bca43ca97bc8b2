package vn.kehoach.upload;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;

/** What the first bytes of a file say that it is. */
enum Family {
    PDF,
    JPEG,
    PNG,
    HEIC,
    /** An archive, or a document that is one. */
    ZIP,
    /** The container of Office before 2007, of installers and of documents with a password. */
    OLE2,
    TEXT,
    OTHER;

    /** How many of the first bytes are looked at. */
    static final int HEAD = 64 * 1024;

    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP_MAGIC = {'P', 'K', 5, 6};
    private static final byte[] OLE2_MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PDF_MAGIC = {'%', 'P', 'D', 'F', '-'};
    private static final Map<String, Family> BY_TYPE = Map.of(
            "image/jpeg", JPEG,
            "image/png", PNG,
            "image/heic", HEIC,
            "image/heif", HEIC);
    /** A mail or a table is a text too; a program, a page or a script is not. */
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822");

    private static final Tika TYPES = new Tika();

    /** Each signature must stand at the very beginning, so that a file is one thing only. */
    static Family of(byte[] head) {
        if (isZip(head)) {
            return ZIP;
        }
        if (isOle2(head)) {
            return OLE2;
        }
        return startsWith(head, PDF_MAGIC) ? PDF : byType(head);
    }

    static boolean isZip(byte[] head) {
        return startsWith(head, ZIP_MAGIC) || startsWith(head, EMPTY_ZIP_MAGIC);
    }

    static boolean isOle2(byte[] head) {
        return startsWith(head, OLE2_MAGIC);
    }

    private static Family byType(byte[] head) {
        String type = TYPES.detect(head);
        if (TEXTS.contains(type)) {
            return isMarkup(head) ? OTHER : TEXT;
        }
        return BY_TYPE.getOrDefault(type, OTHER);
    }

    /** Pages and pictures made of text begin with a bracket, whatever follows. */
    private static boolean isMarkup(byte[] head) {
        for (byte each : head) {
            boolean skipped = each <= ' ';
            if (!skipped) {
                return each == '<';
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
