package vn.kehoach.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** Refusals as a person meets them: of which kind, in which words, at which field. */
public final class Refusals {

    private Refusals() {}

    /** What is asked is refused for that reason; tells the refusal. */
    public static Refused refused(Refused.Reason reason, ThrowingCallable asked) {
        Refused refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        return refused;
    }

    /** The caller may not; the message has these words. */
    public static void forbidden(ThrowingCallable asked, String... words) {
        assertThat(refused(Refused.Reason.FORBIDDEN, asked).getMessage()).satisfies(message -> List.of(words)
                .forEach(word -> assertThat(message).contains(word)));
    }

    /** The state does not allow it; the message has these words. */
    public static void conflict(ThrowingCallable asked, String... words) {
        assertThat(refused(Refused.Reason.CONFLICT, asked).getMessage()).satisfies(message -> List.of(words)
                .forEach(word -> assertThat(message).contains(word)));
    }

    /** For the caller there is no such thing. */
    public static void notFound(ThrowingCallable asked) {
        refused(Refused.Reason.NOT_FOUND, asked);
    }

    /** These fields are at fault, and no others; tells the whole message. */
    public static String invalid(ThrowingCallable asked, String... fields) {
        Refused refused = refused(Refused.Reason.INVALID, asked);
        assertThat(refused.fields())
                .as(refused.getMessage())
                .extracting(FieldError::field)
                .containsExactly(fields);
        return refused.getMessage();
    }
}
