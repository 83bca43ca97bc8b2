package vn.kehoach.document.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Which document it is that is on the screen. */
final class Edition {

    private Edition() {}

    /** That of the words: a draft that is set once more, on this node or another, is the same one. */
    static String of(int pages, List<String> texts) {
        return of((pages + "\f" + String.join("\f", texts)).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal digits. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
