package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import vn.kehoach.plan.content.line.Rest;

/**
 * A part of the document in prose.
 *
 * @param title its heading without a number: {@code Mục đích, yêu cầu}
 * @param text its lines
 */
public record ProseLine(@JsonProperty("heading") Optional<String> title, Optional<String> text, Rest rest) {

    /** Its heading; empty where it has none. */
    public String heading() {
        return title.map(String::strip).orElse("");
    }

    /** Its lines. */
    public String words() {
        return text.or(rest::text).orElse("");
    }
}
