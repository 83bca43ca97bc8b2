package vn.kehoach.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.kehoach.audit.Recorded;
import vn.kehoach.plan.content.frame.SignatoryLine;

/** One signature block of a signing; guarded by {@link Signing}. */
@Entity
@Recorded(
        as = "signature",
        state = "state",
        values = {"state", "userId", "signedBy", "ordinal", "reason"})
class Signature {

    @Id
    private UUID id;

    @Version
    private Long version;

    private int ordinal;
    private String userId;
    private String draftedBy;
    private String authority;
    private String position;
    private String name;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private String signedBy;
    private UUID substituteId;
    private String reason;
    private Instant decidedAt;

    /** For JPA. */
    protected Signature() {}

    static Signature awaited(SignatoryLine line, String userId, String name, String draftedBy) {
        Signature signature = new Signature();
        signature.id = UUID.randomUUID();
        signature.ordinal = line.index();
        signature.userId = userId;
        signature.draftedBy = draftedBy;
        signature.authority = line.authority();
        signature.position = line.position().orElse(null);
        signature.name = name;
        signature.state = SignatureState.PENDING;
        return signature;
    }

    void decide(SignatureState decision, Signer by, String why, Instant now) {
        state = decision;
        signedBy = by.user();
        substituteId = by.substitution().orElse(null);
        reason = why;
        decidedAt = now;
    }

    void becomeVoid(Instant now) {
        state = SignatureState.VOID;
        decidedAt = now;
    }

    void becomeVoid(String why, Instant now) {
        becomeVoid(now);
        reason = why;
    }

    boolean awaitedOf(String user) {
        return pending() && userId.equals(user);
    }

    /** Whether that person's consent, given or awaited, stands here for another signatory than this one. */
    boolean isConsentBeside(String signatory, String user) {
        return !userId.equals(signatory) && (userId.equals(user) || user.equals(signedBy));
    }

    boolean pending() {
        return state == SignatureState.PENDING;
    }

    String reason() {
        return reason;
    }

    String authority() {
        return authority;
    }

    String name() {
        return name;
    }

    boolean returned() {
        return state == SignatureState.RETURNED;
    }

    String userId() {
        return userId;
    }
}
