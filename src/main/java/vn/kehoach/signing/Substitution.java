package vn.kehoach.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.shared.Refused;

/** Somebody signs for an absent person, from one day to another, both included. */
@Entity
@Table(name = "signing_substitute")
@Recorded(
        as = "substitution",
        values = {"absentUser", "substituteUser", "fromDay", "untilDay", "scope", "body", "revokedBy"})
class Substitution {

    @Id
    private UUID id;

    @Version
    private Long version;

    private String absentUser;
    private String substituteUser;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String body;
    private UUID planId;
    private String reason;
    private String madeBy;
    private Instant madeAt;
    private String revokedBy;
    private Instant revokedAt;

    /** For JPA. */
    protected Substitution() {}

    static Substitution of(SubstitutionRequest request, String madeBy, Instant now) {
        Substitution made = new Substitution();
        made.id = UUID.randomUUID();
        made.absentUser = request.absent();
        made.substituteUser = request.substitute();
        made.fromDay = request.from();
        made.untilDay = request.until();
        made.scope = request.scope();
        made.body = request.body().orElse(null);
        made.planId = request.plan().map(plan -> plan.value()).orElse(null);
        made.reason = request.reason();
        made.madeBy = madeBy;
        made.madeAt = now;
        return made;
    }

    /** What was signed meanwhile stays signed. */
    void revoke(String by, Instant now) {
        if (revokedAt != null) {
            throw Refused.conflict("Việc ký thay này đã được thu hồi");
        }
        revokedBy = by;
        revokedAt = now;
    }

    boolean isOf(String user) {
        return absentUser.equals(user);
    }

    boolean isBy(String user) {
        return substituteUser.equals(user);
    }

    boolean concerns(String user) {
        return isOf(user) || substituteUser.equals(user);
    }

    UUID id() {
        return id;
    }

    String absent() {
        return absentUser;
    }

    String substitute() {
        return substituteUser;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate until() {
        return untilDay;
    }

    String reason() {
        return reason;
    }
}
