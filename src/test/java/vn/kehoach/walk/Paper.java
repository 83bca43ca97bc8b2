package vn.kehoach.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import vn.kehoach.testing.Examples;

/**
 * A file that a unit hands in.
 *
 * @param type as its sender names it
 */
public record Paper(String name, String type, byte[] content) {

    /** A PDF of that many bytes, different for each owner. */
    public static Paper pdf(String owner, int size) {
        byte[] content = new byte[size];
        new Random(owner.hashCode()).nextBytes(content);
        byte[] head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return new Paper("Báo cáo " + owner + ".pdf", "application/pdf", content);
    }

    /** The text of one of the examples. */
    public static Paper example(String name) {
        return new Paper(name, "text/plain", Examples.text(name).getBytes(StandardCharsets.UTF_8));
    }

    /** A small table. */
    public static Paper table(String owner) {
        byte[] content = ("đơn vị;đoàn viên\n" + owner + ";10\n").getBytes(StandardCharsets.UTF_8);
        return new Paper("phu-luc-so-lieu.csv", "text/csv", content);
    }

    public String sha256() {
        return sha256(content);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
