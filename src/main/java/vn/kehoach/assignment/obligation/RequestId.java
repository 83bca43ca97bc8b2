package vn.kehoach.assignment.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a report request: one collection of reports; also the business key of its process. */
@Embeddable
public record RequestId(@Column(name = "id") UUID value) implements Serializable {

    /** A new id. */
    public static RequestId next() {
        return new RequestId(UUID.randomUUID());
    }

    /** The id written as text. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
