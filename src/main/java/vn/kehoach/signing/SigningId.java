package vn.kehoach.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a submission for signature; also the business key of its process. */
@Embeddable
public record SigningId(@Column(name = "id") UUID value) implements Serializable {

    /** A new id. */
    public static SigningId next() {
        return new SigningId(UUID.randomUUID());
    }

    /** The id written as text. */
    public static SigningId of(String text) {
        return new SigningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
