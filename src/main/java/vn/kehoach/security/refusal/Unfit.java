package vn.kehoach.security.refusal;

import java.util.List;
import vn.kehoach.shared.FieldError;

/** A request that goes no further because of what it brings. */
public final class Unfit extends Exception {

    private final int status;
    private final String reason;
    private final transient List<FieldError> fields;

    /**
     * @param status of HTTP
     * @param reason for the log: words of ours only, nothing that was sent
     * @param detail for whoever asked
     */
    public Unfit(int status, String reason, String detail, FieldError... fields) {
        super(detail, null, false, false);
        this.status = status;
        this.reason = reason;
        this.fields = List.of(fields);
    }

    /** Because of one key, whose name is shown as far as it is short. */
    public static Unfit because(String reason, String key, String message) {
        String name = key.length() <= 80 ? key : key.substring(0, 80) + "…";
        FieldError field = new FieldError(name, "Trường “" + name + "”", message);
        return new Unfit(400, reason, field.label() + ": " + message, field);
    }

    int status() {
        return status;
    }

    /** For the log; the message is for whoever asked. */
    public String reason() {
        return reason;
    }

    List<FieldError> fields() {
        return fields;
    }
}
