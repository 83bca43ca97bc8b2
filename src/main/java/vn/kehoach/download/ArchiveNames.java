package vn.kehoach.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in an archive: what every system unpacks, below its own folder, each once. */
public final class ArchiveNames {

    private static final int MOST_BYTES = 255;
    private static final int LONGEST_ENDING = 16;
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\\\/:*?\"<>|]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** That name below that folder, with a number behind it where the folder has one like it. */
    public String in(String folder, String name) {
        String plain = plain(name);
        String path = folder + "/" + plain;
        for (int n = 2; !taken.add(path.toLowerCase(Locale.ROOT)); n++) {
            path = folder + "/" + withEnding(plain, " (" + n + ")");
        }
        return path;
    }

    /** A folder of that name; of two alike the second one has its code. */
    public String folder(String name, String code) {
        String plain = plain(name);
        return taken.add(plain.toLowerCase(Locale.ROOT) + "/") ? plain : withEnding(plain, " " + plain(code));
    }

    /** One name without what paths are made of, no longer than file systems take it. */
    public static String plain(String name) {
        String kept = NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("-");
        String stripped = AROUND.matcher(kept).replaceAll("");
        String named = stripped.isEmpty() ? "khong-ten" : stripped;
        return withEnding(DEVICE.matcher(named).matches() ? "_" + named : named, "");
    }

    /** Cut before its ending, never inside a letter. */
    private static String withEnding(String name, String more) {
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = more + (hasEnding ? name.substring(dot) : "");
        String start = hasEnding ? name.substring(0, dot) : name;
        int end = start.length();
        while (bytes(start.substring(0, end) + ending) > MOST_BYTES) {
            end = start.offsetByCodePoints(end, -1);
        }
        return start.substring(0, end).stripTrailing() + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
