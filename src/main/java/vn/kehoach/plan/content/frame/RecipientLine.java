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
 * @param why the purpose that the drafter chose, by its name
 * @param way how somebody outside the register gets it, by its name
 * @param mail the address of somebody outside the register
 */
public record RecipientLine(
        @JsonIgnore int index,
        Optional<String> key,
        @JsonProperty("text") Optional<String> words,
        @JsonProperty("units") Names chosen,
        @JsonProperty("purpose") Optional<String> why,
        @JsonProperty("channel") Optional<String> way,
        @JsonProperty("address") Optional<String> mail,
        Optional<Source> source,
        Rest rest) {

    private static final Pattern DASH = Pattern.compile("^[-–•·*\\s]+");

    /** A line that is a text and no more. */
    public static RecipientLine read(int index, String text) {
        return new RecipientLine(
                index,
                Optional.empty(),
                Optional.empty(),
                Names.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rest.bare(text));
    }

    /** A line that somebody adds to an issued plan. */
    public static RecipientLine chosen(
            int index, String text, Purpose purpose, Channel channel, Optional<String> address) {
        return new RecipientLine(
                index,
                Optional.empty(),
                Optional.of(text),
                Names.NONE,
                Optional.of(purpose.name()),
                Optional.of(channel.name()),
                address,
                Optional.empty(),
                Rest.NONE);
    }

    /** The line as written. */
    public String text() {
        return words.or(rest::text).map(String::strip).orElse("");
    }

    /** Codes of the units chosen by the drafter. */
    public List<String> units() {
        return rest.names(chosen, "units");
    }

    /** The purpose: as the drafter chose it, otherwise as the line says it; empty where neither does. */
    public Optional<Purpose> purpose() {
        return why.flatMap(Purpose::named).or(() -> Purpose.saidIn(text()));
    }

    /** How somebody outside the register gets it; by mail where an address is given and nothing else is said. */
    public Optional<Channel> channel() {
        return way.flatMap(Channel::named).or(() -> address().map(any -> Channel.MAIL));
    }

    /** The mail address of somebody outside the register. */
    public Optional<String> address() {
        return mail.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A line without the dash before it and the sign behind it, which are those of the list. */
    public static String bare(String line) {
        return Sentence.open(DASH.matcher(line).replaceFirst(""));
    }
}
