package vn.kehoach.reading.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.content.Source;

/** Where words stand in a document; it may break its lines elsewhere. */
public final class Places {

    private static final int LONGEST = 4_000;

    private final String text;

    /** The places of that document. */
    public Places(String text) {
        this.text = text;
    }

    /** From the first letter to behind the last. */
    public record Place(int start, int end) {}

    /** The first place of these words. */
    public Optional<Place> first(String words) {
        return within(words, 0, text.length());
    }

    /** The last place of these words: what stands at the foot of a document may be named above, too. */
    public Optional<Place> last(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = pattern(words).matcher(text);
        Optional<Place> last = Optional.empty();
        while (found.find()) {
            last = Optional.of(new Place(found.start(), found.end()));
        }
        return last;
    }

    /** The first place of these words between two letters. */
    Optional<Place> within(String words, int from, int to) {
        if (words.isBlank() || words.length() > LONGEST || from > to || to > text.length()) {
            return Optional.empty();
        }
        Matcher found = pattern(words).matcher(text).region(from, to);
        return found.find() ? Optional.of(new Place(found.start(), found.end())) : Optional.empty();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The place that an item names, where it lies inside the document. */
    public Optional<Place> of(JsonNode source) {
        int start = source.path("start").asInt(-1);
        int end = source.path("end").asInt(-1);
        return start >= 0 && start < end && end <= text.length()
                ? Optional.of(new Place(start, end))
                : Optional.empty();
    }

    /** The same of a record. */
    public Optional<Place> of(Source source) {
        return source.start().flatMap(start -> source.end()
                .filter(end -> start >= 0 && start < end && end <= text.length())
                .map(end -> new Place(start, end)));
    }

    /** Writes the place into the item. */
    void write(ObjectNode item, Place place) {
        item.putObject("source")
                .put("start", place.start())
                .put("end", place.end())
                .put("text", text.substring(place.start(), place.end()));
    }
}
