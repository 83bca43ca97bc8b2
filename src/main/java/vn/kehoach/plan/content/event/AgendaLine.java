package vn.kehoach.plan.content.event;

import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;
import vn.kehoach.plan.content.line.Source;

/**
 * A point of the programme.
 *
 * @param items of how many it consists, where its text numbers them
 */
public record AgendaLine(
        Optional<String> from,
        Optional<String> to,
        Optional<String> what,
        Optional<Integer> items,
        Optional<Source> source,
        Rest rest) {

    /** Its words. */
    public String words() {
        return what.or(rest::text).orElse("");
    }
}
