package vn.kehoach.plan.state;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.kehoach.shared.Refused;

/** The id of a plan; also the business key of its process. */
@Embeddable
public record PlanId(@Column(name = "id") UUID value) implements Serializable {

    /** A new id. */
    public static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    /** The id written as text; what is no id names no plan. */
    public static PlanId of(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    /** The refusal where no plan is, or none for this reader. */
    public static Refused notFound() {
        return Refused.notFound("Không có kế hoạch này");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
