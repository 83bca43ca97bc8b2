package vn.kehoach.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The id of a round of consultation; also the business key of its process. */
@Embeddable
public record RoundId(@Column(name = "id") UUID value) implements Serializable {

    /** A new id. */
    public static RoundId next() {
        return new RoundId(UUID.randomUUID());
    }

    /** The id written as text. */
    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
