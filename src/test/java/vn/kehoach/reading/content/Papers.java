package vn.kehoach.reading.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Plans of invented bodies, written in the language of the trade. */
final class Papers {

    private Papers() {}

    static JsonNode read(String name) {
        return TestDays.reader().read(text(name)).json();
    }

    /** Of a plan that a test writes out itself. */
    static JsonNode of(String text) {
        return TestDays.reader().read(text).json();
    }

    static String text(String name) {
        try (InputStream file = Papers.class.getResourceAsStream("/reading/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each obligation in one line: who | kind | date | the beginning of what. */
    static List<String> work(JsonNode plan) {
        return StreamSupport.stream(plan.path("obligations").spliterator(), false)
                .map(Papers::line)
                .toList();
    }

    private static String line(JsonNode work) {
        String date = work.hasNonNull("before")
                ? "<" + work.path("before").asText()
                : work.path("due").asText("-");
        String what = work.path("what").asText();
        return String.join(
                " | ",
                who(work.path("who")),
                work.path("kind").asText(),
                date.equals("null") ? "-" : date,
                what.substring(0, Math.min(24, what.length())));
    }

    private static String who(JsonNode who) {
        return who.isTextual()
                ? who.asText()
                : String.join(
                        " + ",
                        StreamSupport.stream(who.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }

    static List<String> rules(JsonNode plan) {
        return StreamSupport.stream(plan.path("findings").spliterator(), false)
                .map(finding -> finding.path("rule").asText())
                .toList();
    }
}
