package vn.kehoach.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.kehoach.shared.Sha256;

/** The hashes by which the rows of the record hang together. */
final class Hashes {

    private Hashes() {}

    /** Of a link of the record: the hash before it, then what the row says. */
    static String ofLink(String previous, String text) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(previous));
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
