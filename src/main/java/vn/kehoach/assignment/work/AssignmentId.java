package vn.kehoach.assignment.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.kehoach.shared.Refused;

/** The id of an assignment; also the business key of its process. */
@Embeddable
public record AssignmentId(@Column(name = "id") UUID value) implements Serializable {

    /** A new id. */
    public static AssignmentId next() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** The id written as text; what is no id names no assignment. */
    public static AssignmentId of(String text) {
        try {
            return new AssignmentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    /** The refusal where no such assignment is to be seen. */
    public static Refused notFound() {
        return Refused.notFound("Không có phân công này");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
