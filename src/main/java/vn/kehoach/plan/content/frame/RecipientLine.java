package vn.kehoach.plan.content.frame;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;
import vn.kehoach.shared.Sentence;

/**
 * One line of Nơi nhận: a text, or an object that has one.
 *
 * @param index its place in the list, from 0
 * @param words the line as written, where it is an object
 * @param chosen codes of units chosen by the drafter; where given they stand in place of the text
 */
public record RecipientLine(
        @JsonIgnore int index,
        Optional<String> key,
        @JsonProperty("text") Optional<String> words,
        @JsonProperty("units") Names chosen,
        Optional<Source> source,
        Rest rest) {

    private static final Pattern DASH = Pattern.compile("^[-–•·*\\s]+");

    /** A line that is a text and no more. */
    public static RecipientLine read(int index, String text) {
        return new RecipientLine(
                index, Optional.empty(), Optional.empty(), Names.NONE, Optional.empty(), Rest.bare(text));
    }

    /** The line as written. */
    public String text() {
        return words.or(rest::text).map(String::strip).orElse("");
    }

    /** Codes of the units chosen by the drafter. */
    public List<String> units() {
        return rest.names(chosen, "units");
    }

    /** A line without the dash before it and the sign behind it, which are those of the list. */
    public static String bare(String line) {
        return Sentence.open(DASH.matcher(line).replaceFirst(""));
    }
}
