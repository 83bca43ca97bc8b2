package vn.kehoach.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the file: a row and its hash as they once were. */
record Anchor(long seq, String hash, String at) {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S+)");

    /** Empty for what is no whole line, such as the last one before the machine fell. */
    static Optional<Anchor> read(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new Anchor(Long.parseLong(found.group(1)), found.group(2), found.group(3)));
    }

    String line() {
        return seq + " " + hash + " " + at;
    }

    /**
     * What is wrong with the row that it speaks of.
     *
     * @param found the hash of that row now, null where it is not there
     */
    Optional<Broken> against(String found) {
        if (found == null) {
            return Optional.of(
                    new Broken(seq, "đuôi bị cắt: dòng " + seq + ", có ở mốc neo lúc " + at + ", không còn"));
        }
        return found.equals(hash)
                ? Optional.empty()
                : Optional.of(new Broken(seq, "dòng " + seq + " khác với mốc neo lúc " + at + ": chuỗi đã bị ghi lại"));
    }
}
