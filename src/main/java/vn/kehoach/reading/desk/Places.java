package vn.kehoach.reading.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.plan.content.line.Source;

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
    public Optional<Place> of(Source source) {
        return source.start().flatMap(start -> source.end().flatMap(end -> of(start, end)));
    }

    /** The same from the first letter to behind the last. */
    Optional<Place> of(int start, int end) {
        return start >= 0 && start < end && end <= text.length()
                ? Optional.of(new Place(start, end))
                : Optional.empty();
    }

    /** The place as a content has it. */
    Source at(Place place) {
        return Source.of(place.start(), place.end(), text.substring(place.start(), place.end()));
    }
}
