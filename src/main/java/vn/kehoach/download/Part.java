package vn.kehoach.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a file are sent.
 *
 * @param from the first
 * @param end the one behind the last; where it is not behind {@code from} there is no such part
 */
record Part(long from, long end) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static Part whole(long size) {
        return new Part(0, size);
    }

    /** Empty for what is no single range, such as several or one that ends before it begins: it counts as not asked. */
    static Optional<Part> asked(String range, long size) {
        Matcher found = SINGLE.matcher(range == null ? "" : range.strip());
        if (!found.matches() || found.group(1).isEmpty() && found.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (found.group(1).isEmpty()) {
            long last = Long.parseLong(found.group(2));
            return Optional.of(new Part(last == 0 ? size : Math.max(0, size - last), size));
        }
        long from = Long.parseLong(found.group(1));
        long last = found.group(2).isEmpty() ? size - 1 : Long.parseLong(found.group(2));
        boolean backwards = !found.group(2).isEmpty() && last < from;
        return backwards ? Optional.empty() : Optional.of(new Part(from, Math.min(size, last + 1)));
    }

    boolean isThere() {
        return from < end;
    }

    long length() {
        return end - from;
    }
}
