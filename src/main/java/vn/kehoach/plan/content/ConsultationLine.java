package vn.kehoach.plan.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.content.due.Due;
import vn.kehoach.plan.content.line.Names;
import vn.kehoach.plan.content.line.Rest;

/**
 * Who is consulted on the draft.
 *
 * @param accounts of whom
 * @param end when the round closes by itself
 * @param silence the name of a {@link Silence}
 */
public record ConsultationLine(
        @JsonProperty("users") Names accounts,
        @JsonProperty("until") Optional<String> end,
        Optional<String> silence,
        Rest rest) {

    /** Their accounts. */
    public List<String> users() {
        return accounts.all();
    }

    /** When the round closes by itself; empty while nobody has written it, and then none is opened. */
    public Optional<Due> until() {
        return Due.of(end);
    }

    /** Whether silence counts as agreement; otherwise as no opinion. */
    public boolean silenceAgrees() {
        return rest.words(
                        silence.or(() -> rest.says("silence") ? Optional.empty() : Optional.of(Silence.AGREE.name())),
                        "silence")
                .equals(Silence.AGREE.name());
    }
}
