package vn.kehoach.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A TrueType font without its table of substitutions (GSUB). The writer of PDFs builds a regular expression out of that table for
 * each run of words, which takes three quarters of the time of a long report; what it would put in are ligatures that no
 * Vietnamese word needs and whose width is another than the one that the line was set with.
 */
final class PlainFont {

    private static final int COUNT_AT = 4;
    private static final int FIRST_AT = 12;
    private static final int ENTRY = 16;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);
    /** No reader knows a table of that name, so none reads it. */
    private static final byte[] UNREAD = "gsub".getBytes(StandardCharsets.US_ASCII);

    private PlainFont() {}

    /** The same letters with the same widths. */
    static byte[] of(byte[] font) {
        byte[] plain = font.clone();
        ByteBuffer directory = ByteBuffer.wrap(plain);
        int tables = directory.getShort(COUNT_AT);
        byte[] name = new byte[SUBSTITUTIONS.length];
        for (int at = FIRST_AT; at < FIRST_AT + tables * ENTRY; at += ENTRY) {
            directory.get(at, name);
            if (Arrays.equals(name, SUBSTITUTIONS)) {
                directory.put(at, UNREAD);
            }
        }
        return plain;
    }
}
