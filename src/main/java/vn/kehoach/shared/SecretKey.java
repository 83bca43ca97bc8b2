package vn.kehoach.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A key that opens one thing for whoever has the address with it. It stands in that address alone: we keep its hash, and
 * what we write into logs and records has it left out.
 */
public final class SecretKey {

    /** The id of work, as it stands in an address. */
    public static final String ID_OF_WORK = "\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}";

    /** A key behind {@code /viec}, where ids of work and short words stand, too; one of which the end is missing is a key. */
    public static final String OF_WORK = "(?!" + ID_OF_WORK + "(?![\\w-]))[\\w-]{20,}";

    /** Paths of which the second part is a key. */
    private static final Pattern KEYED =
            Pattern.compile("^(/+(?:van-ban|thu-den|lien-ket)/+(?=[^/])|/+viec/+(?=" + OF_WORK + "))[^/]+");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SecretKey() {}

    /** A new one, of 256 random bits. */
    public static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What is kept of a key. */
    public static String hash(String key) {
        return Sha256.of(key);
    }

    /** Whether a path carries a key. */
    public static boolean isIn(String path) {
        return KEYED.matcher(path).find();
    }

    /** The path without the key that it carries; any other path as it is. */
    public static String leftOut(String path) {
        return KEYED.matcher(path).replaceFirst("$1…");
    }
}
