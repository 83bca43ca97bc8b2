package vn.kehoach.audit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the file: how far a counter had gone. */
record CounterLine(String name, long last) {

    private static final Pattern LINE = Pattern.compile("counter (\\S+) (\\d{1,18}) \\S+");

    static Optional<CounterLine> read(String line) {
        return Optional.of(LINE.matcher(line))
                .filter(Matcher::matches)
                .map(found -> new CounterLine(
                        URLDecoder.decode(found.group(1), StandardCharsets.UTF_8), Long.parseLong(found.group(2))));
    }

    String line(String at) {
        return "counter " + URLEncoder.encode(name, StandardCharsets.UTF_8) + " " + last + " " + at;
    }
}
