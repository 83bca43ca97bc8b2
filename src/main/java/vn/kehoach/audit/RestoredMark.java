package vn.kehoach.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the file: somebody has confirmed that the database was restored, and the record went on after that row. What the
 * lines before say of later rows holds no more.
 *
 * @param restoration which one
 * @param seq the last row that the restored database had, 0 for none
 * @param hash of that row
 * @param at when this was noted
 */
record RestoredMark(UUID restoration, long seq, String hash, String at) {

    private static final Pattern LINE = Pattern.compile("restored ([0-9a-f-]{36}) (\\d{1,18}) ([0-9a-f]{64}) (\\S+)");

    static Optional<RestoredMark> read(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new RestoredMark(
                        UUID.fromString(found.group(1)),
                        Long.parseLong(found.group(2)),
                        found.group(3),
                        found.group(4)));
    }

    String line() {
        return "restored " + restoration + " " + seq + " " + hash + " " + at;
    }
}
