package vn.kehoach.shared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expected refusal: what was asked is not allowed or not well formed. The message is Vietnamese, for the person who
 * asked; {@link #fields()} names the fields at fault. Everything is left as it was before the call.
 */
public class Refused extends RuntimeException {

    /** Why something is refused; each has its HTTP status. */
    public enum Reason {
        /** The request has what no form asks for: other fields, or a field twice. */
        MALFORMED(400),
        /** A field is missing, of the wrong type or against a rule. */
        INVALID(422),
        /** The state does not allow it any more: done before, stale, or out of order. */
        CONFLICT(409),
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND(404),
        /** The caller may not do this. */
        FORBIDDEN(403),
        /** The request is larger than the installation allows. */
        TOO_LARGE(413),
        /** The content is of a type that is not taken here. */
        UNSUPPORTED(415),
        /** Too much at once from one person; later it is taken. */
        TOO_MANY(429),
        /** The part of a file that is asked for is not there. */
        NO_SUCH_PART(416),
        /** Something that is needed for it does not answer now. */
        UNAVAILABLE(503);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status that says this. */
        public int status() {
            return status;
        }
    }

    private final transient List<FieldError> fields;
    private final Reason reason;
    private final String title;

    /** A refusal without a field, for instance because of the state. */
    public Refused(Reason reason, String message) {
        this(reason, null, message, List.of());
    }

    private Refused(Reason reason, String title, String message, List<FieldError> fields) {
        super(message);
        this.reason = reason;
        this.title = title;
        this.fields = List.copyOf(fields);
    }

    /** A refusal because of the fields named. */
    public static Refused invalid(List<FieldError> fields) {
        return because(Reason.INVALID, fields);
    }

    /** A refusal because the fields named have no place in the request. */
    public static Refused malformed(List<FieldError> fields) {
        return because(Reason.MALFORMED, fields);
    }

    private static Refused because(Reason reason, List<FieldError> fields) {
        return new Refused(
                reason, null, fields.stream().map(FieldError::sentence).collect(Collectors.joining("; ")), fields);
    }

    /**
     * A refusal because of one field.
     *
     * @param field the name in JSON
     * @param label the name on the form
     * @param message what is wrong, as the end of the sentence "label: …"
     */
    public static Refused invalid(String field, String label, String message) {
        return invalid(List.of(new FieldError(field, label, message)));
    }

    /** A refusal of another kind because of one field. */
    public static Refused because(Reason reason, String field, String label, String message) {
        FieldError error = new FieldError(field, label, message);
        return new Refused(reason, null, error.sentence(), List.of(error));
    }

    /** A refusal because the state does not allow it. */
    public static Refused conflict(String message) {
        return new Refused(Reason.CONFLICT, message);
    }

    /**
     * A refusal because the state does not allow it, with a title of its own.
     *
     * @param title what could not be done, in a few words
     */
    public static Refused conflict(String title, String message) {
        return new Refused(Reason.CONFLICT, title, message, List.of());
    }

    /** A refusal because there is no such thing for the caller. */
    public static Refused notFound(String message) {
        return new Refused(Reason.NOT_FOUND, message);
    }

    /** A refusal because the caller may not. */
    public static Refused forbidden(String message) {
        return new Refused(Reason.FORBIDDEN, message);
    }

    /** The kind of refusal. */
    public Reason reason() {
        return reason;
    }

    /** What could not be done, in a few words; empty where the kind of refusal says enough. */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** The fields at fault; empty where no field is to blame. */
    public List<FieldError> fields() {
        return fields;
    }
}
